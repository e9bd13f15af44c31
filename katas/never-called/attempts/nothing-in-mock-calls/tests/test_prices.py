"""Mock with mock_calls, plain functions, one parametrize."""

from unittest.mock import Mock, call

import pytest

from myapp.prices import import_prices


@pytest.mark.parametrize(
    "prices",
    [
        {"milk": 0},
        {"milk": -5},
        {"milk": 0, "bread": 250, "coffee": 599},
        {"milk": 119, "bread": 250, "coffee": 0},
    ],
)
def test_a_list_with_a_mistake_is_refused(prices):
    shop = Mock()

    with pytest.raises(ValueError):
        import_prices(shop, prices)

    assert shop.mock_calls == []


def test_a_good_list_is_imported():
    shop = Mock()

    import_prices(shop, {"milk": 119, "bread": 250, "coffee": 599})

    assert shop.mock_calls == [
        call.set_price("milk", 119),
        call.set_price("bread", 250),
        call.set_price("coffee", 599),
        call.print_labels(),
    ]
