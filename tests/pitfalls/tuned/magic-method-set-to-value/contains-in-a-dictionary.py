# Configures a special method from a dictionary, with the value instead of its return value.
# --- club/door.py
def may_enter(name, members):
    if name in members:
        return True
    return name.startswith("Sir ")
# --- tests/test_door.py
from unittest.mock import MagicMock

from club.door import may_enter

EVERYBODY = {"__contains__": True}


def test_members_may_enter():
    members = MagicMock(**EVERYBODY)
    assert may_enter("Ida", members)
