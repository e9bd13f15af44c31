from unittest.mock import Mock

from myapp.cart import Cart, total


def test_total():
    catalogue = Mock()
    catalogue.price.return_value = 500

    assert total(Cart({"mug": 2, "tea": 3}, discount=200), catalogue) == 2790
