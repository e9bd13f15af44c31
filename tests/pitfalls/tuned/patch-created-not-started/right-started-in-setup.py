# Builds the patcher, starts it and has it stopped afterwards.
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
        patcher = mock.patch("arcade.lottery.random.choice", return_value="Zoe")
        self.choice = patcher.start()
        self.addCleanup(patcher.stop)

    def test_winner_is_what_choice_says(self):
        self.assertEqual(lottery.draw(["Ann", "Ben", "Cleo"]), "Zoe")
        self.choice.assert_called_once_with(["Ann", "Ben", "Cleo"])

    def test_nobody_plays(self):
        self.assertIsNone(lottery.draw([]))
        self.choice.assert_not_called()


def test_with_a_patcher_kept_in_a_variable():
    last_wins = mock.patch("arcade.lottery.random.choice", side_effect=lambda seq: seq[-1])
    with last_wins:
        assert lottery.draw(["Ann", "Ben"]) == "Ben"
