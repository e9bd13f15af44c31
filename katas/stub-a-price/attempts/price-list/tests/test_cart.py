"""Plain functions and a small stub class that holds a price list."""

from myapp.cart import Cart, total


class StubCatalogue:
    """Stands in for the catalogue."""

    def price(self, item):
        return {"mug": 500, "tea": 250}[item]


def test_one_piece():
    assert total(Cart({"mug": 1}), StubCatalogue()) == 990


def test_several_pieces():
    # 2 * 500 + 3 * 250 + 490
    assert total(Cart({"mug": 2, "tea": 3}), StubCatalogue()) == 2240


def test_discount():
    # 2 * 500 + 3 * 250 - 120 + 490
    cart = Cart({"mug": 2, "tea": 3}, discount=120)
    assert total(cart, StubCatalogue()) == 2120
