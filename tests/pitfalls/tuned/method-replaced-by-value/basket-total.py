# Puts a number where the code expects a method it can call.
# --- grocer/discount.py
def shipping_for(basket):
    if basket.total() >= 50:
        return 0
    return 4.95 if basket.weight_kg < 10 else 9.95
# --- tests/test_discount.py
from unittest.mock import Mock

import pytest

from grocer.discount import shipping_for


@pytest.fixture
def basket():
    basket = Mock()
    basket.weight_kg = 3
    return basket


def test_free_shipping_from_fifty(basket):
    basket.total = 50
    assert shipping_for(basket) == 0


def test_small_light_basket(basket):
    basket.total = 12.5
    assert shipping_for(basket) == 4.95
