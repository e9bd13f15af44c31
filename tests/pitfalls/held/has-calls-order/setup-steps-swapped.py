# Expects the steps of the game setup in another order than the code rightly does them.
# --- cardgame/table.py
class Table:
    def __init__(self, deck):
        self.deck = deck

    def new_round(self, players):
        self.deck.collect()
        self.deck.shuffle()
        hands = {name: self.deck.deal(5) for name in players}
        self.deck.turn_top()
        return hands
# --- tests/test_table.py
import unittest
from unittest import mock

from cardgame.table import Table


class NewRoundTest(unittest.TestCase):
    def test_round_is_prepared(self):
        deck = mock.Mock()
        deck.deal.side_effect = [["7h"], ["Ks"]]

        hands = Table(deck).new_round(["mo", "di"])

        self.assertEqual(hands, {"mo": ["7h"], "di": ["Ks"]})
        deck.assert_has_calls(
            [mock.call.shuffle(), mock.call.collect(), mock.call.deal(5), mock.call.deal(5), mock.call.turn_top()]
        )
