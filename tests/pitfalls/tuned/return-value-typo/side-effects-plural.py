# Writes side_effects with an s, so the patched function never raises.
# --- tickets/payment.py
class CardDeclined(Exception):
    pass


def charge(card, cents):
    raise NotImplementedError("needs the terminal")
# --- tickets/booking.py
from tickets.payment import CardDeclined, charge


def book(seat, card, seats):
    seats[seat] = "reserved"
    try:
        charge(card, 1900)
    except CardDeclined:
        seats[seat] = "free"
        return False
    seats[seat] = "sold"
    return True
# --- tests/test_booking.py
from unittest.mock import patch

from tickets import booking
from tickets.payment import CardDeclined


def test_declined_card_frees_the_seat():
    seats = {"A1": "free"}
    with patch("tickets.booking.charge", side_effects=CardDeclined("no funds")):
        sold = booking.book("A1", "4000-0000", seats)

    assert not sold
    assert seats == {"A1": "free"}
