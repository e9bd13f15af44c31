# Replaces a constant and a plain attribute by values, and a function by a function.
# --- grocer/discount.py
FREE_FROM = 50


def today_is_holiday():
    raise RuntimeError("no calendar configured")


def shipping_for(basket):
    if basket.total() >= FREE_FROM or today_is_holiday():
        return 0
    return 4.95 if basket.weight_kg < 10 else 9.95
# --- tests/test_discount.py
from unittest.mock import Mock, patch

from grocer import discount


@patch("grocer.discount.FREE_FROM", 20)
def test_free_shipping_from_the_limit():
    basket = Mock()
    basket.total.return_value = 20

    assert discount.shipping_for(basket) == 0


def test_heavy_basket_costs_more(monkeypatch):
    monkeypatch.setattr(discount, "today_is_holiday", lambda: False)
    basket = Mock(weight_kg=11)
    basket.total = lambda: 30

    assert discount.shipping_for(basket) == 9.95
