# Patches a class with async methods without autospec, so its methods are plain mocks.
# --- inventory/service.py
from inventory.store import Store


async def total(*skus):
    store = Store("inventory.db")
    counts = [await store.count(sku) for sku in skus]
    return sum(counts)
# --- inventory/store.py
class Store:
    def __init__(self, path):
        self.path = path

    async def count(self, sku):
        raise RuntimeError("no database")
# --- tests/test_service.py
from unittest import IsolatedAsyncioTestCase
from unittest.mock import patch

from inventory.service import total


class TotalTest(IsolatedAsyncioTestCase):
    @patch("inventory.service.Store")
    async def test_total_adds_up(self, store_class):
        store = store_class.return_value
        store.count.side_effect = [3, 4]
        self.assertEqual(await total("A", "B"), 7)
        self.assertEqual(store.count.call_count, 2)
