# Adds @patch.multiple above a method and forgets the parameter for the mock that it passes by name.
# --- ferry/booking.py
def seats_left(sailing):
    raise OSError("no network")


def reserve(sailing, seats):
    raise OSError("no network")


def book(sailing, seats):
    if seats_left(sailing) < seats:
        return "sold out"
    reserve(sailing, seats)
    return "booked"
# --- tests/test_booking.py
from unittest import TestCase
from unittest.mock import DEFAULT, patch

from ferry.booking import book


class BookTest(TestCase):
    @patch.multiple("ferry.booking", reserve=DEFAULT)
    @patch("ferry.booking.seats_left", return_value=4)
    def test_books_when_there_is_room(self, mock_seats_left):
        self.assertEqual(book("09:30", 2), "booked")
        mock_seats_left.assert_called_once_with("09:30")
