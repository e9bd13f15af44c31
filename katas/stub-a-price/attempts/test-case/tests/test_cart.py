import unittest

from myapp.cart import Cart, Catalogue, total


class Tuesday(Catalogue):
    PRICES = {"saw": 2450, "nail": 3}

    def price(self, item):
        return self.PRICES[item]


class TotalTest(unittest.TestCase):
    def setUp(self):
        self.catalogue = Tuesday()
        self.nails = 100 * Tuesday.PRICES["nail"]
        self.saws = 2 * Tuesday.PRICES["saw"]

    def test_without_a_discount(self):
        cart = Cart({"nail": 100, "saw": 2})
        self.assertEqual(total(cart, self.catalogue), self.nails + self.saws + 490)

    def test_with_a_discount(self):
        cart = Cart({"nail": 100, "saw": 2}, discount=1000)
        self.assertEqual(total(cart, self.catalogue), self.nails + self.saws - 1000 + 490)
