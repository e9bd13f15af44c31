# The coroutine is kept in a variable and awaited later, or run from a sync test.
# --- quiz/score.py
async def score(answers, solutions):
    correct = await solutions.load()
    return sum(1 for key, value in answers.items() if correct.get(key) == value)
# --- tests/test_score.py
import asyncio

import pytest
from unittest.mock import AsyncMock

from quiz.score import score


@pytest.fixture
def solutions():
    solutions = AsyncMock()
    solutions.load.return_value = {"q1": "b", "q2": "d"}
    return solutions


@pytest.mark.asyncio
async def test_one_right_answer(solutions):
    pending = score({"q1": "b", "q2": "a"}, solutions)
    solutions.load.assert_not_awaited()
    assert await pending == 1
    solutions.load.assert_awaited_once_with()


def test_no_right_answer(solutions):
    assert asyncio.run(score({"q1": "c"}, solutions)) == 0
