# Calls the async function without await and compares the coroutine.
# --- quiz/score.py
async def score(answers, solutions):
    correct = await solutions.load()
    return sum(1 for key, value in answers.items() if correct.get(key) == value)
# --- tests/test_score.py
import pytest
from unittest.mock import AsyncMock

from quiz.score import score


@pytest.mark.asyncio
async def test_one_right_answer():
    solutions = AsyncMock()
    solutions.load.return_value = {"q1": "b", "q2": "d"}
    assert score({"q1": "b", "q2": "a"}, solutions) == 1
