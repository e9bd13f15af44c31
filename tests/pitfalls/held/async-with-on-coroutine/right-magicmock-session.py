# The session is a MagicMock whose get() returns an async context manager; the feed is iterated through __aiter__.
# --- starmap/catalog.py
class Catalog:
    def __init__(self, session):
        self.session = session

    async def magnitude(self, star):
        async with self.session.get(f"https://api.example.com/stars/{star}") as response:
            data = await response.json()
        return data["magnitude"]

    async def names(self):
        return [name async for name in self.session.stream("/names")]
# --- tests/test_catalog.py
from unittest.mock import AsyncMock, MagicMock

import pytest

from starmap.catalog import Catalog


@pytest.mark.asyncio
async def test_sirius_is_bright():
    session = MagicMock()
    response = session.get.return_value.__aenter__.return_value
    response.json = AsyncMock(return_value={"magnitude": -1.46})

    assert await Catalog(session).magnitude("sirius") == -1.46

    session.get.assert_called_once_with("https://api.example.com/stars/sirius")


@pytest.mark.asyncio
async def test_names_are_collected():
    session = MagicMock()
    session.stream.return_value.__aiter__.return_value = ["Vega", "Mira"]

    assert await Catalog(session).names() == ["Vega", "Mira"]
