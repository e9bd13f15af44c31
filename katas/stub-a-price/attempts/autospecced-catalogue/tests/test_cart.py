"""unittest.TestCase; an autospecced catalogue with a dict as its side_effect."""

import unittest
from unittest.mock import create_autospec

from myapp.cart import Cart, Catalogue, total


def catalogue(**prices):
    """Make a catalogue that knows these prices, and no other item."""
    stub = create_autospec(Catalogue, instance=True)
    stub.price.side_effect = prices.__getitem__
    return stub


class TotalTest(unittest.TestCase):
    def test_one_piece_is_its_price_and_shipping(self):
        self.assertEqual(total(Cart({"spoon": 1}), catalogue(spoon=37)), 37 + 490)

    def test_every_piece_is_paid(self):
        self.assertEqual(total(Cart({"spoon": 7}), catalogue(spoon=37)), 259 + 490)

    def test_every_item_has_its_own_price(self):
        prices = catalogue(spoon=37, bowl=1103, cup=211, pot=9999)
        cart = Cart({"bowl": 2, "spoon": 5, "cup": 3})
        # 2206 + 185 + 633
        self.assertEqual(total(cart, prices), 3024 + 490)

    def test_prices_are_those_of_the_catalogue_at_hand(self):
        cart = Cart({"spoon": 3})
        self.assertEqual(total(cart, catalogue(spoon=37)), 111 + 490)
        self.assertEqual(total(cart, catalogue(spoon=41)), 123 + 490)

    def test_discount_is_taken_off_once(self):
        prices = catalogue(spoon=37, bowl=1103)
        cart = Cart({"bowl": 2, "spoon": 5}, discount=68)
        self.assertEqual(total(cart, prices), 2206 + 185 - 68 + 490)

    def test_discount_for_a_single_piece(self):
        cart = Cart({"bowl": 1}, discount=68)
        self.assertEqual(total(cart, catalogue(bowl=1103)), 1103 - 68 + 490)

    def test_discount_as_high_as_the_goods_leaves_the_shipping(self):
        cart = Cart({"spoon": 2}, discount=74)
        self.assertEqual(total(cart, catalogue(spoon=37)), 490)

    def test_large_orders_pay_shipping_too(self):
        cart = Cart({"piano": 11}, discount=1300)
        self.assertEqual(total(cart, catalogue(piano=400_000)), 4_400_000 - 1300 + 490)


if __name__ == "__main__":
    unittest.main()
