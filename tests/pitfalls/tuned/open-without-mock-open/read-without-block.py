# A bare patch of open; the code reads without a with block, and gets a mock for the text.
# --- recipes/units.py
def load_units(path):
    source = open(path)
    text = source.read()
    source.close()
    return text.split()
# --- tests/test_units.py
from unittest.mock import patch

from recipes.units import load_units


def test_units_are_listed():
    with patch("builtins.open") as fake_open:
        units = load_units("units.txt")

    fake_open.assert_called_once_with("units.txt")
    assert units == ["gram", "litre"]
