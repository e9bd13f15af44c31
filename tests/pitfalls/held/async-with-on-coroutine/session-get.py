# Fakes a session with AsyncMock, so session.get() is a coroutine and not an async context manager.
# --- starmap/catalog.py
class Catalog:
    def __init__(self, session):
        self.session = session

    async def magnitude(self, star):
        async with self.session.get(f"https://api.example.com/stars/{star}") as response:
            data = await response.json()
        return data["magnitude"]
# --- tests/test_catalog.py
from unittest.mock import AsyncMock

import pytest

from starmap.catalog import Catalog


@pytest.fixture
def session():
    response = AsyncMock()
    response.json.return_value = {"magnitude": -1.46}
    session = AsyncMock()
    session.get.return_value.__aenter__.return_value = response
    return session


@pytest.mark.asyncio
async def test_sirius_is_bright(session):
    assert await Catalog(session).magnitude("sirius") == -1.46
