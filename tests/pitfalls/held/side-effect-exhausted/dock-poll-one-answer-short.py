# Lists two answers although the code polls the lock three times before it gives up.
# --- bikes/dock.py
class DockStuck(Exception):
    pass


def release(lock, attempts=3):
    for _ in range(attempts):
        if lock.open() == "opened":
            return True
    raise DockStuck(f"no reaction after {attempts} attempts")
# --- tests/test_dock.py
from unittest.mock import Mock

import pytest

from bikes.dock import DockStuck, release


def test_release_on_second_attempt():
    lock = Mock()
    lock.open.side_effect = ["jammed", "opened"]
    assert release(lock) is True


def test_gives_up_when_lock_stays_jammed():
    lock = Mock()
    lock.open.side_effect = ["jammed", "jammed"]

    with pytest.raises(DockStuck):
        release(lock)
