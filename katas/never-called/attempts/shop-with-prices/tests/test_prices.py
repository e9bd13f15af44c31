import pytest

from myapp.prices import import_prices


class CornerShop:
    def __init__(self):
        self.prices = {"milk": 119, "bread": 229}
        self.labels = []

    def set_price(self, article, cents):
        self.prices[article] = cents

    def print_labels(self):
        self.labels.append(dict(self.prices))


def test_new_prices():
    shop = CornerShop()
    import_prices(shop, {"milk": 129, "bread": 249})
    assert shop.labels == [{"milk": 129, "bread": 249}]


@pytest.mark.parametrize("wrong", ["milk", "bread", "tea"])
def test_a_wrong_price_changes_nothing(wrong):
    shop = CornerShop()
    prices = {"milk": 129, "bread": 249, "tea": 380, wrong: 0}
    with pytest.raises(ValueError):
        import_prices(shop, prices)
    assert shop.prices == {"milk": 119, "bread": 229}
    assert shop.labels == []
