# Writes the target as a call, with brackets.
# --- ski/snow.py
def depth():
    raise OSError("no station")


def is_open(lift):
    return depth() > 30
# --- tests/test_snow.py
from unittest.mock import patch

from ski.snow import is_open


@patch("ski.snow.depth()", return_value=80)
def test_lift_is_open(depth):
    assert is_open("north")
