"""What a cart costs, without asking the suppliers."""

from myapp.cart import Cart, total


class StubCatalogue:
    """Stands in for the catalogue. Whatever it is asked, it says 500."""

    def price(self, item):
        return 500


def test_total():
    cart = Cart({"mug": 1})

    # 500 for the mug, 490 for shipping. True, but what could go wrong in total unnoticed?
    assert total(cart, StubCatalogue()) == 990
