# Adds a second patch above a method and forgets the parameter it brings.
# --- vending/machine.py
class Motor:
    def turn(self, slot):
        raise OSError("no motor attached")


class Display:
    def show(self, text):
        raise OSError("no display attached")


def vend(slot, coins, price=150):
    if coins < price:
        Display().show(f"{price - coins} missing")
        return None
    Motor().turn(slot)
    Display().show("Enjoy!")
    return coins - price
# --- tests/test_machine.py
from unittest import TestCase
from unittest.mock import patch

from vending.machine import Display, Motor, vend


class VendTest(TestCase):
    @patch.object(Display, "show")
    @patch.object(Motor, "turn")
    def test_gives_change(self, turn):
        self.assertEqual(vend("B4", 200), 50)
        turn.assert_called_once_with("B4")

    @patch.object(Display, "show")
    def test_too_few_coins(self, show):
        self.assertIsNone(vend("B4", 100))
        show.assert_called_once_with("50 missing")
