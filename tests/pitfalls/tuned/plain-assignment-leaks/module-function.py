# Assigns a Mock to the module's function and leaves it there for the next test.
# --- hotel/rooms.py
FREE = {"single": 2, "double": 1}


def free_rooms(kind):
    return FREE.get(kind, 0)


def can_book(kind, count=1):
    return free_rooms(kind) >= count
# --- tests/test_rooms.py
from unittest.mock import Mock

from hotel import rooms


def test_full_house():
    rooms.free_rooms = Mock(return_value=0)
    assert rooms.can_book("single") is False
    rooms.free_rooms.assert_called_once_with("single")


def test_two_singles_are_free():
    assert rooms.can_book("single", count=2) is True
