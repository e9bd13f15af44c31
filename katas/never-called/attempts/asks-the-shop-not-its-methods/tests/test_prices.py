from unittest.mock import Mock, call

import pytest

from myapp.prices import import_prices


def test_a_list_with_a_mistake_is_refused():
    shop = Mock()

    with pytest.raises(ValueError):
        import_prices(shop, {"milk": 129, "tea": 0})

    shop.assert_not_called()


def test_a_list_without_mistakes_is_brought_in():
    shop = Mock()

    import_prices(shop, {"milk": 129, "bread": 249})

    assert shop.mock_calls == [
        call.set_price("milk", 129),
        call.set_price("bread", 249),
        call.print_labels(),
    ]
