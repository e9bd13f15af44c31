# Each loop gets an end: None as the last room, False as the last answer.
# --- yard/crane.py
def wait_until_still(crane):
    polls = 0
    while crane.is_moving():
        polls += 1
    return polls


def rooms_from(start):
    names = []
    room = start
    while room:
        names.append(room.label)
        room = room.next_room
    return names
# --- tests/test_crane.py
from unittest.mock import MagicMock

from yard.crane import rooms_from, wait_until_still


def test_polls_until_the_crane_stands():
    crane = MagicMock()
    crane.is_moving.side_effect = [True, True, False]

    assert wait_until_still(crane) == 2


def test_two_rooms_in_a_row():
    cellar = MagicMock(label="cellar", next_room=None)
    hall = MagicMock(label="hall", next_room=cellar)

    assert rooms_from(hall) == ["hall", "cellar"]
