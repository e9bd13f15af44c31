# Sets one text as `side_effect`, and each call gets a single letter of it.
# --- kiosk/greeting.py
def greet(translate, name):
    return f"{translate('hello')}, {name}"
# --- tests/test_greeting.py
from unittest.mock import Mock

from kiosk.greeting import greet


def test_greets_in_norwegian():
    translate = Mock(side_effect="hei")
    assert greet(translate, "Siri") == "hei, Siri"
    translate.assert_called_once_with("hello")
