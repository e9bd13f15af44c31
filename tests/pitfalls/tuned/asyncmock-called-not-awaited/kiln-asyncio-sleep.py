# The code forgets to await asyncio.sleep; the patched sleep was called, and that is all the test asks.
# --- kiln/cooling.py
import asyncio


async def cool_down(kiln):
    steps = 0
    while kiln["celsius"] > 60:
        kiln["celsius"] -= 20
        asyncio.sleep(30)
        steps += 1
    return steps
# --- tests/test_cooling.py
from unittest.mock import patch

import pytest

from kiln.cooling import cool_down


@pytest.mark.asyncio
@patch("kiln.cooling.asyncio.sleep")
async def test_waits_between_the_steps(sleep):
    kiln = {"celsius": 100}
    assert await cool_down(kiln) == 2
    assert kiln["celsius"] == 60
    sleep.assert_called_with(30)
