# Patches charge on a Gateway of the test's own, while buy() makes another Gateway.
# --- tickets/gateway.py
class Declined(Exception):
    pass


class Gateway:
    def charge(self, card, amount):
        if card.startswith("0000"):
            raise Declined(card)
        return {"ref": "live-1", "amount": amount}
# --- tickets/box_office.py
from tickets.gateway import Gateway


def buy(card, seats):
    receipt = Gateway().charge(card, 12 * len(seats))
    return f"{receipt['ref']}: {', '.join(seats)}"
# --- tests/test_box_office.py
from unittest.mock import patch

from tickets.box_office import buy
from tickets.gateway import Gateway


def test_buy_two_seats():
    gateway = Gateway()
    with patch.object(gateway, "charge", return_value={"ref": "T-9", "amount": 24}) as charge:
        ticket = buy("4242", ["A1", "A2"])

    assert ticket == "T-9: A1, A2"
    charge.assert_called_once_with("4242", 24)
