import unittest
from unittest.mock import Mock, call, patch

from myapp.orders import place_order


class PlaceOrder(unittest.TestCase):
    def setUp(self):
        self.shop = Mock()
        self.shop.charge_card.return_value = {"transaction_id": "tx_1"}
        for name in ("save_to_db", "charge_card", "send_email"):
            self.enterContext(patch(f"myapp.orders.{name}", getattr(self.shop, name)))

    def test_in_this_order(self):
        place_order(9, 1250)
        self.assertEqual(
            self.shop.mock_calls,
            [call.save_to_db(9, 1250), call.charge_card(9, 1250), call.send_email(9, "tx_1")],
        )

    def test_not_saved(self):
        self.shop.save_to_db.return_value = False
        self.assertIsNone(place_order(9, 1250))
        self.assertEqual(self.shop.mock_calls, [call.save_to_db(9, 1250)])

    def test_refused(self):
        self.shop.charge_card.return_value = {"transaction_id": None}
        self.assertIsNone(place_order(9, 1250))
        self.shop.send_email.assert_not_called()
