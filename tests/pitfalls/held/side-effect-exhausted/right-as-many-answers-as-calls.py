# Every call the code makes has its answer in the list, the last one included.
# --- bikes/dock.py
class DockStuck(Exception):
    pass


def release(lock, attempts=3):
    for _ in range(attempts):
        if lock.open() == "opened":
            return True
    raise DockStuck(f"no reaction after {attempts} attempts")


def readings(port):
    return list(iter(port.readline, ""))
# --- tests/test_dock.py
from unittest.mock import Mock

import pytest

from bikes.dock import DockStuck, readings, release


def test_gives_up_after_three_attempts():
    lock = Mock()
    lock.open.side_effect = ["jammed", "jammed", "jammed"]

    with pytest.raises(DockStuck):
        release(lock)
    assert lock.open.call_count == 3


def test_reads_until_the_empty_line():
    port = Mock()
    port.readline.side_effect = ["20.5", "21.0", ""]

    assert readings(port) == ["20.5", "21.0"]
    assert port.readline.call_count == 3
