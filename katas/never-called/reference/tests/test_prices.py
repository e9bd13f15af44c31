"""New prices: all of them or none."""

from unittest.mock import Mock, call

import pytest

from myapp.prices import import_prices


@pytest.mark.parametrize(
    "prices",
    [
        {"milk": 0, "bread": 249, "tea": 380},
        {"milk": 129, "bread": 249, "tea": -380},
    ],
)
def test_one_mistake_and_the_shop_hears_nothing(prices):
    shop = Mock()

    with pytest.raises(ValueError):
        import_prices(shop, prices)

    assert shop.mock_calls == []


def test_a_list_without_mistakes_is_brought_in():
    shop = Mock()

    import_prices(shop, {"milk": 129, "bread": 249})

    assert shop.mock_calls == [
        call.set_price("milk", 129),
        call.set_price("bread", 249),
        call.print_labels(),
    ]
