# The code asks for the type of what it gets; a mock without a spec does not pass, and nothing is said.
# --- shop/gifts.py
class Gift:
    def wrapping(self):
        return 3
# --- shop/basket.py
from shop.gifts import Gift


def total(items, price):
    amount = 0
    for item in items:
        if isinstance(item, str):
            item = item.strip()
        amount += price
        if isinstance(item, Gift):
            amount += item.wrapping()
    return amount
# --- tests/test_basket.py
from unittest.mock import Mock

from shop.basket import total


def test_wrapping_is_added():
    gift = Mock()
    gift.wrapping.return_value = 5
    assert total([gift], 10) == 15
