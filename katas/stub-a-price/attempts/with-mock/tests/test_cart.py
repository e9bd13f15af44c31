from unittest.mock import Mock

import pytest

from myapp.cart import SHIPPING, Cart, total


@pytest.fixture
def catalogue():
    prices = {"mug": 7, "tea": 11, "jam": 13}
    return Mock(**{"price.side_effect": lambda item: prices[item]})


def test_goods_and_shipping(catalogue):
    cart = Cart(pieces={"mug": 2, "jam": 1, "tea": 5})

    assert total(cart, catalogue) - SHIPPING == 14 + 13 + 55


def test_discount(catalogue):
    cart = Cart(pieces={"tea": 2, "jam": 2}, discount=20)

    assert total(cart, catalogue) - SHIPPING == 48 - 20
