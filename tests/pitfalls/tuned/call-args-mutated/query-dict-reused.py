# The code sends one dict again and again with another page number; the mock kept the dict, not its values.
# --- auction/lots.py
def all_lots(client, category):
    query = {"category": category, "page": 1}
    lots = []
    while batch := client.fetch("/lots", query):
        lots += batch
        query["page"] += 1
    return lots
# --- tests/test_lots.py
import unittest
from unittest.mock import Mock, call

from auction.lots import all_lots


class AllLotsTest(unittest.TestCase):
    def setUp(self):
        self.client = Mock()
        self.client.fetch.side_effect = [["vase", "clock"], []]

    def test_joins_the_batches(self):
        self.assertEqual(all_lots(self.client, "antiques"), ["vase", "clock"])

    def test_asks_page_after_page(self):
        all_lots(self.client, "antiques")

        self.assertEqual(
            self.client.fetch.call_args_list,
            [
                call("/lots", {"category": "antiques", "page": 1}),
                call("/lots", {"category": "antiques", "page": 2}),
            ],
        )
