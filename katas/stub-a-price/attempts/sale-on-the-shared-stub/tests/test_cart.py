from myapp.cart import Cart, total

PRICES = {"mug": 500, "tea": 250}


class StubCatalogue:
    def price(self, item):
        return PRICES[item]


def test_goods_and_discount():
    cart = Cart({"mug": 2, "tea": 1}, discount=200)

    assert total(cart, StubCatalogue()) == 1540


def test_mugs_on_sale():
    PRICES["mug"] = 400

    assert total(Cart({"mug": 2}), StubCatalogue()) == 1290
