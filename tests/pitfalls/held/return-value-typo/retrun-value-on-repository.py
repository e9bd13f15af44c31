# Misspells return_value as `retrun_value`; the mock swallows it as a new attribute.
# --- hotel/rooms.py
class RoomFinder:
    def __init__(self, repo):
        self.repo = repo

    def cheapest(self, night):
        rooms = self.repo.available(night)
        price = self.repo.price(night)
        return {"room": rooms, "price": price}
# --- tests/test_rooms.py
from unittest import TestCase
from unittest.mock import Mock

from hotel.rooms import RoomFinder


class RoomFinderTest(TestCase):
    def setUp(self):
        self.repo = Mock()
        self.finder = RoomFinder(self.repo)

    def test_cheapest_room_of_the_night(self):
        self.repo.available.return_value = "204"
        self.repo.price.retrun_value = 89

        self.assertEqual(self.finder.cheapest("2030-05-01"), {"room": "204", "price": 89})
