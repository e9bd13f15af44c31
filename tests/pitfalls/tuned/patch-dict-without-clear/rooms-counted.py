# Counts what is in a dictionary after patching one entry in, as if the rest were gone.
# --- hotel/rooms.py
ROOMS = {"101": "free", "102": "taken", "201": "free"}


def count(state=None):
    return len([room for room, is_now in ROOMS.items() if state in (None, is_now)])
# --- tests/test_rooms.py
from unittest.mock import patch

from hotel import rooms


@patch.dict("hotel.rooms.ROOMS", {"999": "free"})
def test_one_room():
    assert rooms.count() == 1
    assert len(rooms.ROOMS) == 1
