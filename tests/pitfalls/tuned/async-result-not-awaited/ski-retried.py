# Forgets `await` before an async function that a decorator has wrapped.
# --- ski/slopes.py
def retried(function):
    async def again(*args):
        try:
            return await function(*args)
        except ConnectionError:
            return await function(*args)

    return again


@retried
async def snow_depth(api, slope):
    answer = await api.report(slope)
    return answer["cm"]
# --- tests/test_slopes.py
from unittest.mock import AsyncMock

import pytest

from ski.slopes import snow_depth


@pytest.mark.asyncio
async def test_second_try_counts():
    api = AsyncMock()
    api.report.side_effect = [ConnectionError("gone"), {"cm": 80}]
    assert snow_depth(api, "north") == 80
