"""New prices: all of them or none.

The last line below reads well. What would have to happen for it to fail?
"""

from unittest.mock import Mock

import pytest

from myapp.prices import import_prices


def test_a_list_with_a_mistake_is_refused():
    shop = Mock()

    with pytest.raises(ValueError):
        import_prices(shop, {"milk": 0})
        shop.set_price.assert_not_called()
