# Makes the second of the expected calls itself, where the code should have made it.
# --- bees/hive.py
def inspect(hives, alert):
    for name, kilos in hives.items():
        if kilos < 8:
            alert(name, "feed")
# --- tests/test_hive.py
from unittest.mock import Mock

from bees.hive import inspect


def test_light_hives_are_fed():
    alert = Mock()

    inspect({"north": 7, "south": 12}, alert)
    alert("south", "feed")

    alert.assert_any_call("north", "feed")
    alert.assert_any_call("south", "feed")
