# Puts fetchval on pool.acquire() although the code awaits it on the object from `async with`.
# --- depot/stock.py
async def pallets_free(pool, hall):
    """How many pallet places are left in a hall."""
    async with pool.acquire() as conn:
        total = await conn.fetchval("SELECT places FROM halls WHERE id = $1", hall)
        used = await conn.fetchval("SELECT count(*) FROM pallets WHERE hall = $1", hall)
    return {"hall": hall, "free": total, "used": used}
# --- tests/test_stock.py
from unittest.mock import AsyncMock, MagicMock

import pytest

from depot.stock import pallets_free


@pytest.fixture
def pool():
    pool = MagicMock(name="pool")
    pool.acquire.return_value.fetchval = AsyncMock(side_effect=[120, 45])
    return pool


@pytest.mark.asyncio
async def test_counts_places_of_the_hall(pool):
    answer = await pallets_free(pool, "B")

    assert answer == {"hall": "B", "free": 120, "used": 45}
