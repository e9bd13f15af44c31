# Calls asyncio.run inside a test that already runs in an event loop.
# --- puzzle/hints.py
class HintService:
    def __init__(self, engine, budget=3):
        self.engine = engine
        self.budget = budget

    async def hint(self, position):
        if self.budget == 0:
            return None
        self.budget -= 1
        return await self.engine.best_move(position)
# --- tests/test_hints.py
import asyncio
from unittest.mock import AsyncMock

import pytest

from puzzle.hints import HintService


@pytest.mark.asyncio
async def test_a_hint_costs_one_of_the_budget():
    engine = AsyncMock()
    engine.best_move.return_value = "e2e4"
    service = HintService(engine)

    assert asyncio.run(service.hint("start")) == "e2e4"
    assert service.budget == 2
