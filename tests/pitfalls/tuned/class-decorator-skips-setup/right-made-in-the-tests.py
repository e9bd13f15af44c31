# Keeps what needs the patch in the tests (setUp has only plain data) or starts the patch in setUp.
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
        self.deck = ["7c", "8c", "9c"]

    def test_deals_from_the_top(self, mock_shuffled):
        self.assertEqual(Table(self.deck).deal(), "Ad")
        mock_shuffled.assert_called_once_with(["7c", "8c", "9c"])


class TableWithStartedPatchTest(unittest.TestCase):
    def setUp(self):
        patcher = patch("poker.table.shuffled", return_value=["2h", "Ks"])
        patcher.start()
        self.addCleanup(patcher.stop)
        self.table = Table(deck=[])

    def test_deals_one_after_the_other(self):
        self.assertEqual([self.table.deal(), self.table.deal()], ["Ks", "2h"])
