# Takes assert_has_calls for the question whether there was any call.
# --- zoo/doors.py
def lock_up(cages, keeper):
    for cage in cages:
        keeper.lock(cage)
# --- tests/test_doors.py
from unittest.mock import Mock

from zoo.doors import lock_up


def test_cages_are_locked():
    keeper = Mock()
    lock_up(["lynx"], keeper)
    keeper.lock.assert_has_calls()
