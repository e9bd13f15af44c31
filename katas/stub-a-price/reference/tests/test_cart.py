"""What a cart costs, without asking the suppliers."""

from myapp.cart import Cart, total


class StubCatalogue:
    """Stands in for the catalogue, with prices that never change."""

    def price(self, item):
        return {"mug": 500, "tea": 250}[item]


def test_adds_up_all_pieces_and_the_shipping():
    cart = Cart({"mug": 2, "tea": 3})

    # Two mugs are 1000, three packets of tea 750, shipping is 490.
    assert total(cart, StubCatalogue()) == 2240


def test_takes_the_discount_off_once():
    cart = Cart({"mug": 1, "tea": 1}, discount=200)

    # 750 for the goods, 200 off, 490 for shipping.
    assert total(cart, StubCatalogue()) == 1040
