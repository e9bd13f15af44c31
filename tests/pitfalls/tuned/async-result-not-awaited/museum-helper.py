# A helper of the test hands out the coroutine, and nobody awaits it.
# --- museum/guests.py
async def count(door, hours):
    total = 0
    for hour in hours:
        total += await door.passed(hour)
    return total
# --- tests/test_guests.py
from unittest.mock import AsyncMock

import pytest

from museum.guests import count


def guests(passed, hours):
    door = AsyncMock()
    door.passed.side_effect = passed
    return count(door, hours)


@pytest.mark.asyncio
async def test_guests_are_added_up():
    assert guests([12, 30], [9, 10]) == 42
