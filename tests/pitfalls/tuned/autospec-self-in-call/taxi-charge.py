# Patches a method on the class with autospec and forgets that self is recorded too.
# --- taxi/meter.py
class Card:
    def __init__(self, number):
        self.number = number

    def charge(self, cents):
        raise ConnectionError("terminal offline")


def finish_ride(card_number, km):
    cents = 300 + 180 * km
    Card(card_number).charge(cents)
    return cents
# --- tests/test_meter.py
from unittest.mock import patch

from taxi.meter import finish_ride


@patch("taxi.meter.Card.charge", autospec=True)
def test_ride_is_charged(mock_charge):
    assert finish_ride("4000-1", 10) == 2100
    mock_charge.assert_called_once_with(2100)
