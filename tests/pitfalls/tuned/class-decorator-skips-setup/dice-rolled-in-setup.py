# The game rolls its first number in setUp, with the real dice; the patch of the class begins with the test.
# --- dice/game.py
def roll():
    return 6


class Game:
    def __init__(self):
        self.first = roll()

    def is_lucky(self):
        return self.first == 6
# --- tests/test_game.py
import unittest
from unittest.mock import patch

from dice.game import Game


@patch("dice.game.roll", new=lambda: 1)
class GameTest(unittest.TestCase):
    def setUp(self):
        self.game = Game()

    def test_a_one_is_not_lucky(self):
        self.assertFalse(self.game.is_lucky())
