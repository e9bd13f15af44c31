import unittest
from unittest.mock import MagicMock, call

from myapp.prices import import_prices


class ImportPrices(unittest.TestCase):
    def setUp(self):
        self.shop = MagicMock()

    def test_all(self):
        import_prices(self.shop, {"pen": 199, "ink": 700})
        self.shop.set_price.assert_has_calls([call("pen", 199), call("ink", 700)], any_order=True)
        self.assertEqual(self.shop.set_price.call_count, 2)
        self.shop.print_labels.assert_called_once()

    def test_none(self):
        self.assertRaises(ValueError, import_prices, self.shop, {"pen": 199, "ink": -700})
        self.assertFalse(self.shop.set_price.called)
        self.assertFalse(self.shop.print_labels.called)
