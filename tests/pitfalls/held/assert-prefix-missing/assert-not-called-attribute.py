# Writes `assert lock.release.not_called`, an attribute that is always a truthy mock.
# --- hotel/doors.py
class DoorControl:
    def __init__(self, lock, log):
        self.lock = lock
        self.log = log

    def swipe(self, card, room):
        if room not in card["rooms"]:
            self.log.warning("card %s refused at %s", card["id"], room)
            return False
        self.lock.release(room)
        return True
# --- tests/test_doors.py
import unittest
from unittest.mock import MagicMock

from hotel.doors import DoorControl


class SwipeTest(unittest.TestCase):
    def setUp(self):
        self.lock = MagicMock()
        self.doors = DoorControl(self.lock, MagicMock())

    def test_foreign_card_keeps_the_door_shut(self):
        self.doors.swipe({"id": 7, "rooms": [101]}, 204)
        assert self.lock.release.not_called

    def test_guest_card_opens_the_door(self):
        self.assertTrue(self.doors.swipe({"id": 7, "rooms": [101]}, 101))
        self.lock.release.assert_called_once_with(101)
