from myapp.cart import Cart, total


class StubCatalogue:
    def price(self, item):
        return {"mug": 500, "tea": 250}[item]


def test_total():
    catalogue = StubCatalogue()

    total(Cart({"mug": 2, "tea": 1}, discount=200), catalogue)

    assert catalogue.price("mug") == 500
    assert catalogue.price("tea") == 250
