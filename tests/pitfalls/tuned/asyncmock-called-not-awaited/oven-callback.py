# The code calls an async callback and does not await it; the test is content with the call.
# --- oven/timer.py
async def bake(minutes, on_done):
    if minutes <= 0:
        raise ValueError("nothing to bake")
    on_done(f"baked for {minutes} minutes")
    return minutes * 60
# --- tests/test_timer.py
import asyncio
from unittest.mock import AsyncMock

from oven.timer import bake


def test_callback_is_told():
    on_done = AsyncMock()
    assert asyncio.run(bake(25, on_done)) == 1500
    on_done.assert_called_once_with("baked for 25 minutes")
