# The instance (or ANY) stands first in the expected call; an autospecced instance needs none.
# --- taxi/meter.py
class Card:
    def __init__(self, number):
        self.number = number

    def charge(self, cents):
        raise ConnectionError("terminal offline")


def finish_ride(card, km):
    cents = 300 + 180 * km
    card.charge(cents)
    return cents
# --- tests/test_meter.py
from unittest.mock import create_autospec, patch

from taxi.meter import Card, finish_ride


@patch("taxi.meter.Card.charge", autospec=True)
def test_ride_is_charged(mock_charge):
    card = Card("4000-1")
    assert finish_ride(card, 10) == 2100
    mock_charge.assert_called_once_with(card, 2100)


def test_short_ride():
    card = create_autospec(Card, instance=True)
    finish_ride(card, 0)
    card.charge.assert_called_once_with(300)
