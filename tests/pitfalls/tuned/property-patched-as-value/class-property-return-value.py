# Patches a property of the class with return_value, which makes it a method-like mock.
# --- shop/cart.py
class Cart:
    def __init__(self):
        self.lines = []

    def add(self, price, quantity=1):
        self.lines.append((price, quantity))

    @property
    def total(self):
        return sum(price * quantity for price, quantity in self.lines)


def shipping_label(cart):
    fee = "free" if cart.total == 100 else "4.90"
    return f"total {cart.total}, shipping {fee}"
# --- tests/test_cart.py
from shop.cart import Cart, shipping_label


def test_free_shipping(mocker):
    mocker.patch("shop.cart.Cart.total", return_value=100)

    assert shipping_label(Cart()) == "total 100, shipping free"


def test_paid_shipping():
    cart = Cart()
    cart.add(10, 2)
    assert shipping_label(cart) == "total 20, shipping 4.90"
