# The async tests carry their marker through pytestmark; an IsolatedAsyncioTestCase needs none.
# --- observatory/shutter.py
async def close_for_rain(sensor, shutter):
    drops = await sensor.drops_per_minute()
    if drops > 2:
        await shutter.close()
        return True
    return False
# --- tests/test_shutter.py
from unittest.mock import AsyncMock

import pytest

from observatory.shutter import close_for_rain

pytestmark = pytest.mark.asyncio


async def test_rain_closes_the_shutter():
    sensor, shutter = AsyncMock(), AsyncMock()
    sensor.drops_per_minute.return_value = 11

    assert await close_for_rain(sensor, shutter) is True

    shutter.close.assert_awaited_once_with()
# --- tests/test_shutter_case.py
from unittest import IsolatedAsyncioTestCase
from unittest.mock import AsyncMock

from observatory.shutter import close_for_rain


class DrySkyTest(IsolatedAsyncioTestCase):
    async def test_dry_sky_keeps_it_open(self):
        shutter = AsyncMock()
        self.assertFalse(await close_for_rain(AsyncMock(**{"drops_per_minute.return_value": 0}), shutter))
        shutter.close.assert_not_awaited()
