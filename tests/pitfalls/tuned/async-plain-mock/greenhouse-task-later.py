# Gives async code a Mock whose call is kept first and awaited a line later.
# --- greenhouse/vents.py
async def air_out(vents, minutes, log):
    opening = vents.open(minutes)
    log.append("opening")
    await opening
    log.append("open")
# --- tests/test_vents.py
import asyncio
from unittest.mock import Mock

from greenhouse.vents import air_out


def test_log_says_when_the_vents_are_open():
    vents, log = Mock(), []
    asyncio.run(air_out(vents, 10, log))
    vents.open.assert_called_once_with(10)
    assert log == ["opening", "open"]
