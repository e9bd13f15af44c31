# Reaches the instance by calling the patched class in the test, which counts as one more call.
# --- gokart/rental.py
from gokart.terminal import CardTerminal


def rent(karts, minutes):
    terminal = CardTerminal("counter-1")
    amount = karts * minutes * 2
    return terminal.charge(amount)
# --- gokart/terminal.py
class CardTerminal:
    def __init__(self, device):
        raise OSError(f"{device} not connected")

    def charge(self, amount):
        raise OSError("not connected")
# --- tests/test_rental.py
from unittest.mock import patch

from gokart.rental import rent


def test_rental_is_charged_once():
    with patch("gokart.rental.CardTerminal") as CardTerminal:
        CardTerminal.return_value.charge.return_value = "paid"
        assert rent(2, 15) == "paid"

    CardTerminal().charge.assert_called_once_with(60)
    CardTerminal.assert_called_once_with("counter-1")
