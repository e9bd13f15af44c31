from myapp.cart import Cart, total


class StubCatalogue:
    def price(self, item):
        return {"mug": 500, "tea": 250}[item]


def test_total():
    cart = Cart({"mug": 2, "tea": 1}, discount=200)

    assert total(cart, StubCatalogue()) > 0
