from unittest.mock import Mock

import pytest

from myapp.prices import import_prices


def test_a_list_with_a_mistake_is_refused():
    shop = Mock()
    shop.set_price.side_effect = ValueError("not a price")

    with pytest.raises(ValueError):
        import_prices(shop, {"milk": 129})

    shop.print_labels.assert_not_called()
