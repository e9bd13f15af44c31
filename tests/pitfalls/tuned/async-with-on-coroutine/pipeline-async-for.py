# Gives async for the coroutine of an AsyncMock method instead of an async iterator.
# --- myapp/pipeline.py
async def revenue(db, year):
    total = 0
    async for row in db.rows("orders", year=year):
        if not row["cancelled"]:
            total += row["amount"]
    return total
# --- tests/test_pipeline.py
from unittest.mock import AsyncMock

import pytest

from myapp.pipeline import revenue


@pytest.mark.asyncio
async def test_cancelled_orders_do_not_count():
    db = AsyncMock()
    db.rows.return_value = [
        {"amount": 100, "cancelled": False},
        {"amount": 70, "cancelled": True},
    ]
    assert await revenue(db, 2024) == 100
