# Asks the AsyncMock of a store without `await` what the code has put there.
# --- seeds/orders.py
async def restock(store, seed, packets):
    row = await store.get(seed)
    await store.put(seed, row["packets"] + packets)
    return "ok"
# --- tests/test_orders.py
from unittest.mock import AsyncMock

import pytest

from seeds.orders import restock


@pytest.mark.asyncio
async def test_restock_adds_packets():
    store = AsyncMock()
    store.get.return_value = {"packets": 3}
    assert await restock(store, "basil", 4) == "ok"
    assert store.get("basil")["packets"] == 3
    store.put.assert_awaited_once_with("basil", 7)
