# Leaves is_staff unset: a mock counts as true, so an ordinary reader is treated as staff.
# --- gallery/access.py
def visible_rooms(visitor, rooms):
    if visitor.is_staff:
        return rooms
    return [room for room in rooms if not room.startswith("depot")]
# --- tests/test_access.py
from unittest.mock import MagicMock

import pytest

from gallery.access import visible_rooms

ROOMS = ["hall", "depot-1", "east wing"]


@pytest.fixture
def visitor():
    visitor = MagicMock()
    visitor.ticket = "day"
    return visitor


def test_ordinary_visitor_sees_no_depot(visitor):
    assert visible_rooms(visitor, ROOMS) == ["hall", "east wing"]


def test_staff_see_everything(visitor):
    visitor.is_staff = True
    assert visible_rooms(visitor, ROOMS) == ROOMS
