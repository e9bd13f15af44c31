# The function is called fetch_seats; create=True lets a patch of get_seats go through without a word.
# --- cinema/seating.py
def fetch_seats(hall):
    """All free seats of the hall, from the box office."""
    return {"blue": ["A1", "A2"], "red": ["B7"]}[hall]


def pick(hall, wanted):
    free = fetch_seats(hall)
    return free[:wanted] if len(free) >= wanted else []
# --- tests/test_seating.py
import unittest
from unittest import mock

from cinema import seating


class PickTest(unittest.TestCase):
    def setUp(self):
        patcher = mock.patch.object(seating, "get_seats", create=True)
        self.get_seats = patcher.start()
        self.addCleanup(patcher.stop)

    def test_takes_the_first_free_seats(self):
        self.get_seats.return_value = ["C3", "C4", "C5"]
        self.assertEqual(seating.pick("blue", 2), ["C3", "C4"])
