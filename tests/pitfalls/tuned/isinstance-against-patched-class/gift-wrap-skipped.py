# The code asks for the type of what it gets; a mock without a spec does not pass, and nothing is said.
# --- shop/gifts.py
class Gift:
    def wrapping(self):
        return 3


class Book:
    pass
# --- shop/basket.py
from shop.gifts import Book, Gift


def total(items, price):
    amount = sum(price if isinstance(item, Book) else price + 1 for item in items)
    for item in items:
        if isinstance(item, Gift):
            amount += item.wrapping()
    return amount
# --- tests/test_basket.py
from unittest.mock import Mock

from shop.basket import total


def test_wrapping_is_added():
    gift = Mock()
    gift.wrapping.return_value = 5
    assert total([gift], 10) == 16
