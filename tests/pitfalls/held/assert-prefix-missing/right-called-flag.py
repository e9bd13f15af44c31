# Uses the real `called` flag and assert_ methods; the collaborator also has an attribute named not_called of its own.
# --- hotel/doors.py
class DoorControl:
    def __init__(self, lock, rota):
        self.lock = lock
        self.rota = rota

    def swipe(self, card, room):
        if room not in card["rooms"]:
            return False
        self.lock.release(room)
        return True

    def idle_porters(self):
        return sorted(self.rota.not_called)
# --- tests/test_doors.py
from unittest.mock import MagicMock

import pytest

from hotel.doors import DoorControl


@pytest.fixture
def lock():
    return MagicMock()


def test_foreign_card_keeps_the_door_shut(lock):
    assert DoorControl(lock, MagicMock()).swipe({"rooms": [101]}, 204) is False
    assert not lock.release.called


def test_guest_card_opens_the_door(lock):
    DoorControl(lock, MagicMock()).swipe({"rooms": [101]}, 101)
    lock.release.assert_called_once_with(101)


def test_idle_porters_are_those_not_called_yet(lock):
    rota = MagicMock(not_called={"rui", "bea"})
    assert DoorControl(lock, rota).idle_porters() == ["bea", "rui"]
