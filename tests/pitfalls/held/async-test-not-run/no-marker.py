# Writes an async test without a marker, which pytest does not run.
# --- observatory/shutter.py
async def close_for_rain(sensor, shutter):
    drops = await sensor.drops_per_minute()
    if drops > 2:
        await shutter.close()
        return True
    return False
# --- tests/test_shutter.py
from unittest.mock import AsyncMock

from observatory.shutter import close_for_rain


async def test_rain_closes_the_shutter():
    sensor, shutter = AsyncMock(), AsyncMock()
    sensor.drops_per_minute.return_value = 11

    assert await close_for_rain(sensor, shutter)

    shutter.close.assert_awaited_once_with()
