# The code passes a keyword that Door.lock does not take; patching the class with spec=True lets it through.
# --- hotel/door.py
class Door:
    def __init__(self, room):
        self.room = room

    def lock(self, minutes=None):
        raise OSError(f"no lock in {self.room}")
# --- hotel/checkout.py
from hotel.door import Door


def check_out(guest):
    door = Door(guest["room"])
    door.lock(seconds=3600)
    guest["room"] = None
    return guest
# --- tests/test_checkout.py
import unittest
from unittest.mock import patch

from hotel.checkout import check_out


class CheckOutTest(unittest.TestCase):
    def setUp(self):
        patcher = patch("hotel.checkout.Door", spec=True)
        self.door_class = patcher.start()
        self.addCleanup(patcher.stop)

    def test_door_is_locked(self):
        guest = check_out({"name": "Ola", "room": 214})

        self.assertIsNone(guest["room"])
        self.door_class.assert_called_once_with(214)
        self.door_class.return_value.lock.assert_called_once_with(seconds=3600)
