from contextlib import suppress
from unittest.mock import create_autospec

import pytest

from myapp.prices import Shop, import_prices


@pytest.fixture
def shop():
    return create_autospec(Shop, instance=True)


def test_a_mistake_is_told(shop):
    with pytest.raises(ValueError):
        import_prices(shop, {"tea": 380, "rice": -1})


def test_nothing_is_changed_when_the_first_price_is_wrong(shop):
    with suppress(ValueError):
        import_prices(shop, {"rice": -1, "tea": 380})

    shop.set_price.assert_not_called()


def test_nothing_is_changed_when_the_last_price_is_wrong(shop):
    with suppress(ValueError):
        import_prices(shop, {"tea": 380, "rice": -1})

    shop.set_price.assert_not_called()


def test_no_labels_after_a_mistake(shop):
    with suppress(ValueError):
        import_prices(shop, {"rice": -1})

    shop.print_labels.assert_not_called()


def test_good_prices_are_set(shop):
    import_prices(shop, {"tea": 380, "rice": 1})

    shop.set_price.assert_any_call("tea", 380)
    shop.set_price.assert_any_call("rice", 1)


def test_labels_are_printed(shop):
    import_prices(shop, {"tea": 380, "rice": 1})

    shop.print_labels.assert_called_once_with()
