# The code follows room.next_room until it is None, but every attribute of a MagicMock is yet another truthy mock.
# --- dungeon/corridor.py
def rooms_from(start):
    names = []
    room = start
    while room:
        names.append(room.label)
        room = room.next_room
    return names
# --- tests/test_corridor.py
from unittest.mock import MagicMock

from dungeon.corridor import rooms_from


def test_corridor_with_two_rooms():
    hall = MagicMock(label="hall")
    hall.next_room.label = "cellar"

    assert rooms_from(hall) == ["hall", "cellar"]
