import pytest

from myapp.cart import Cart, total


class FixedPrices:
    def __init__(self, **prices):
        self.prices = prices

    def price(self, item):
        return self.prices[item]


def test_shipping_alone():
    assert total(Cart({}), FixedPrices()) == 490


@pytest.mark.parametrize(("pieces", "expected"), [(1, 1290), (3, 2890)])
def test_every_piece_is_paid_for(pieces, expected):
    assert total(Cart({"pen": pieces}), FixedPrices(pen=800)) == expected


def test_every_item_has_its_own_price():
    assert total(Cart({"pen": 1, "ink": 1}), FixedPrices(pen=800, ink=350)) == 1640


def test_a_discount_is_taken_off():
    assert total(Cart({"pen": 1}, discount=100), FixedPrices(pen=800)) == 1190


def test_a_discount_is_for_the_whole_cart():
    assert total(Cart({"pen": 1, "ink": 1}, 100), FixedPrices(pen=800, ink=800)) == 1990
