# Patches a rate for the lines that prepare the basket, and calls the code below the block.
# --- shop/tax.py
RATE = 0.2


def gross(basket):
    return round(sum(basket.values()) * (1 + RATE), 2)
# --- tests/test_tax.py
from unittest.mock import patch

from shop import tax


def test_gross_with_half_of_it_as_tax():
    with patch("shop.tax.RATE", 0.5):
        basket = {"tea": 4.0, "cup": 6.0}
    assert tax.gross(basket) == 15.0
