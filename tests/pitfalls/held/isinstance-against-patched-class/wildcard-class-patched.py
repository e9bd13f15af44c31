# Patches the class Wildcard, which the code uses on the right side of isinstance().
# --- cards/deck.py
class Wildcard:
    points = 50


class Number:
    def __init__(self, points):
        self.points = points
# --- cards/scoring.py
from cards.deck import Wildcard


def score(hand):
    wild = [card for card in hand if isinstance(card, Wildcard)]
    return sum(card.points for card in hand) + 10 * len(wild)
# --- tests/test_scoring.py
from unittest.mock import patch

from cards.deck import Number
from cards.scoring import score


def test_numbers_only():
    assert score([Number(3), Number(9)]) == 12


@patch("cards.scoring.Wildcard")
def test_wildcard_gives_a_bonus(MockWildcard):
    joker = MockWildcard.return_value
    joker.points = 50

    assert score([Number(3), joker]) == 63
