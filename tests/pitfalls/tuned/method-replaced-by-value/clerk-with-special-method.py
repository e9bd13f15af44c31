# Sets a method to its result, next to a special method that is set to a function as it should be.
# --- auction/lots.py
def describe(lot):
    return f"{lot['title']}: {lot.highest_bid()}"
# --- tests/test_lots.py
from unittest.mock import MagicMock

from auction.lots import describe


def title_of(lot, key):
    return "A chair"


def test_the_bid_is_told():
    lot = MagicMock()
    lot.__getitem__ = title_of
    lot.highest_bid = 120

    assert describe(lot) == "A chair: 120"
