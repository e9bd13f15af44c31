# Compares the coroutine itself with the expected value: the test is a plain function and awaits nothing.
# --- climbing/routes.py
async def hardest(gym, wall):
    routes = await gym.routes_on(wall)
    if not routes:
        return None
    return max(routes, key=routes.get)
# --- tests/test_routes.py
from unittest.mock import AsyncMock

from climbing.routes import hardest


def test_hardest_route_of_the_wall():
    gym = AsyncMock()
    gym.routes_on.return_value = {"Blue slab": 5, "Roof": 8}

    assert hardest(gym, "north") == "Roof"
