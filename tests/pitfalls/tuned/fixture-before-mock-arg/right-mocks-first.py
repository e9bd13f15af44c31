# Takes the mocks first and the fixtures after them.
# --- webshop/checkout.py
def charge(card, cents):
    raise RuntimeError("payment provider offline")


def ship(items):
    raise RuntimeError("warehouse offline")


def checkout(basket, card):
    ref = charge(card, sum(basket.values()))
    ship(sorted(basket))
    return ref
# --- tests/test_checkout.py
from unittest import mock

import pytest

from webshop.checkout import checkout


@pytest.fixture
def basket():
    return {"tea": 450, "cup": 900}


class TestCheckout:
    @mock.patch("webshop.checkout.ship")
    @mock.patch("webshop.checkout.charge", return_value="P-1")
    def test_charges_the_sum(self, mock_charge, mock_ship, basket):
        assert checkout(basket, "4242") == "P-1"
        mock_charge.assert_called_once_with("4242", 1350)
        mock_ship.assert_called_once_with(["cup", "tea"])


@mock.patch("webshop.checkout.charge", mock.Mock(side_effect=ValueError("declined")))
@mock.patch("webshop.checkout.ship")
def test_nothing_shipped_when_declined(mock_ship, basket):
    with pytest.raises(ValueError):
        checkout(basket, "0000")
    mock_ship.assert_not_called()
