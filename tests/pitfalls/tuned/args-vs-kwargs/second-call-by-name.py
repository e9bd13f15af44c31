# Expects a value by position that the code passes by name; other calls pass other values.
# --- lighthouse/lamp.py
def signal(lamp, pattern):
    lamp.flash(seconds=2, gap=5)
    for letter in pattern:
        lamp.flash(seconds=3 if letter == "-" else 1, gap=1)
# --- tests/test_lamp.py
from unittest.mock import Mock

from lighthouse.lamp import signal


def test_a_dash_is_a_long_flash():
    lamp = Mock()
    signal(lamp, ".-")
    lamp.flash.assert_any_call(3, gap=1)
