# Awaits the result later, and runs it with asyncio.run in a plain test.
# --- climbing/routes.py
async def hardest(gym, wall):
    routes = await gym.routes_on(wall)
    if not routes:
        return None
    return max(routes, key=routes.get)
# --- tests/test_routes.py
import asyncio
from unittest.mock import AsyncMock

import pytest

from climbing.routes import hardest


def test_hardest_route_of_the_wall():
    gym = AsyncMock()
    gym.routes_on.return_value = {"Blue slab": 5, "Roof": 8}

    assert asyncio.run(hardest(gym, "north")) == "Roof"


@pytest.mark.asyncio
async def test_an_empty_wall_has_none():
    gym = AsyncMock()
    gym.routes_on.return_value = {}

    pending = hardest(gym, "south")

    gym.routes_on.assert_not_called()
    assert await pending is None
