# Seals an autospec, one of whose methods has no return value yet.
# --- rafting/trips.py
class River:
    def level(self):
        return 1.2

    def warn(self, text):
        print(text)


def check(river, highest=2.0):
    level = river.level()
    if level > highest:
        river.warn(f"river at {level} m")
    return level <= highest
# --- tests/test_trips.py
from unittest.mock import create_autospec, seal

from rafting.trips import River, check


def test_high_water():
    river = create_autospec(River, instance=True)
    river.level.return_value = 3.1
    seal(river)

    assert not check(river)
    river.warn.assert_called_once_with("river at 3.1 m")
