import pytest

from myapp.prices import import_prices


def test_a_refused_list_needs_no_shop():
    with pytest.raises(ValueError):
        import_prices(None, {"milk": 129, "tea": 0})


def test_a_good_list_does(mocker):
    shop = mocker.Mock()
    import_prices(shop, {"milk": 129, "tea": 380})
    assert dict(done.args for done in shop.set_price.call_args_list) == {"milk": 129, "tea": 380}
    assert shop.print_labels.call_count == 1
