# Wraps the expected arguments in a list, inside the tuple that the record has.
# --- orchard/press.py
def fill(barrels, press):
    press.start(*sorted(barrels))
# --- tests/test_press.py
from unittest.mock import Mock

from orchard.press import fill


def test_barrels_in_order():
    press = Mock()
    fill(["pear", "apple"], press)
    assert press.start.call_args.args == (["apple", "pear"],)
