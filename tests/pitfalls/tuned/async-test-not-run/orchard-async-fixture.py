# An async fixture under plain `pytest.fixture`, which pytest alone does not run.
# --- orchard/picking.py
def picked(baskets, sort):
    return sum(basket["kilos"] for basket in baskets if basket["sort"] == sort)
# --- tests/test_picking.py
from unittest.mock import AsyncMock

import pytest

from orchard.picking import picked


@pytest.fixture
async def baskets():
    store = AsyncMock()
    store.load.return_value = [{"sort": "gala", "kilos": 9}, {"sort": "elstar", "kilos": 4}]
    return await store.load()


def test_only_that_sort_counts(baskets):
    assert picked(baskets, "gala") == 9
