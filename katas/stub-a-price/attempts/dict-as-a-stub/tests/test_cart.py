from types import SimpleNamespace

from myapp.cart import Cart, total

CATALOGUE = SimpleNamespace(price={"lamp": 3999, "bulb": 299}.get)


def test_a_full_cart():
    assert total(Cart({"lamp": 1, "bulb": 4}, discount=500), CATALOGUE) == 5185
