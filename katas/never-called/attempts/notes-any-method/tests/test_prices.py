"""unittest.TestCase with subTest and a hand-written double that notes every method call."""

import unittest

from myapp.prices import import_prices


class EavesdroppedShop:
    """Has any method one may think of, and notes each call as (name, args, kwargs)."""

    def __init__(self):
        self.heard = []

    def __getattr__(self, name):
        def method(*args, **kwargs):
            self.heard.append((name, args, kwargs))

        return method


class RefusedListTest(unittest.TestCase):
    def test_the_shop_hears_nothing(self):
        lists = {
            "the only price": {"coffee": 0},
            "below zero": {"coffee": -1},
            "first": {"coffee": 0, "milk": 119, "bread": 250},
            "in the middle": {"milk": 119, "coffee": -599, "bread": 250},
            "last": {"milk": 119, "bread": 250, "coffee": 0},
            "two of them": {"milk": 119, "coffee": 0, "bread": -250, "tea": 345},
            "sum above zero": {"milk": 119, "coffee": -1},
            "all of them": {"milk": 0, "coffee": -1},
        }
        for where, prices in lists.items():
            with self.subTest(where):
                shop = EavesdroppedShop()
                with self.assertRaises(ValueError):
                    import_prices(shop, prices)
                self.assertEqual(shop.heard, [])


class GoodListTest(unittest.TestCase):
    def check(self, prices):
        shop = EavesdroppedShop()

        import_prices(shop, prices)

        *before, last = shop.heard
        self.assertEqual(last, ("print_labels", (), {}))
        self.assertCountEqual(before, [("set_price", pair, {}) for pair in prices.items()])

    def test_every_price_is_set_and_then_labels_are_printed(self):
        self.check({"milk": 119, "bread": 250, "coffee": 599, "tea": 119})

    def test_a_single_price(self):
        self.check({"milk": 119})

    def test_one_cent_is_a_price(self):
        self.check({"bag": 1, "milk": 119})


if __name__ == "__main__":
    unittest.main()
