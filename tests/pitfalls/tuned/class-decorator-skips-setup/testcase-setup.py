# Patches the whole TestCase, but setUp is not covered by the class decorator.
# --- poker/table.py
import random


def shuffled(deck):
    cards = list(deck)
    random.shuffle(cards)
    return cards


class Table:
    def __init__(self, deck):
        self.deck = shuffled(deck)

    def deal(self):
        return self.deck.pop()
# --- tests/test_table.py
import unittest
from unittest.mock import patch

from poker.table import Table


@patch("poker.table.shuffled", return_value=["2h", "Ks", "Ad"])
class TableTest(unittest.TestCase):
    def setUp(self):
        self.table = Table(deck=["7c", "8c", "9c"])

    def test_deals_from_the_top(self, mock_shuffled):
        self.assertEqual(self.table.deal(), "Ad")

    def test_deals_one_after_the_other(self, mock_shuffled):
        cards = [self.table.deal(), self.table.deal()]
        self.assertEqual(cards, ["Ad", "Ks"])
