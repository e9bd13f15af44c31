# Calls asyncio.run inside a test that already runs in an event loop.
# --- recipes/search.py
async def find(index, *ingredients):
    hits = await index.query(list(ingredients))
    return sorted(hit["name"] for hit in hits)
# --- tests/test_search.py
import asyncio
from unittest.mock import AsyncMock

import pytest

from recipes.search import find


@pytest.mark.asyncio
async def test_find_sorts_names():
    index = AsyncMock()
    index.query.return_value = [{"name": "stew"}, {"name": "pie"}]
    assert asyncio.run(find(index, "carrot")) == ["pie", "stew"]
    index.query.assert_awaited_once_with(["carrot"])
