# Builds the patcher in setUp and forgets to start it.
# --- arcade/lottery.py
import random


def draw(players):
    if not players:
        return None
    return random.choice(players)
# --- tests/test_lottery.py
import unittest
from unittest import mock

from arcade import lottery


class DrawTest(unittest.TestCase):
    def setUp(self):
        self.patcher = mock.patch("arcade.lottery.random.choice", return_value="Zoe")

    def test_winner_is_what_choice_says(self):
        self.assertEqual(lottery.draw(["Ann", "Ben", "Cleo"]), "Zoe")

    def test_nobody_plays(self):
        self.assertIsNone(lottery.draw([]))
