from myapp.cart import Cart, total


class NextPrice:
    def __init__(self, *prices):
        self.prices = list(prices)

    def price(self, item):
        return self.prices.pop(0)


def test_total():
    cart = Cart({"mug": 2, "tea": 1}, discount=200)

    assert total(cart, NextPrice(500, 250)) == 1540
