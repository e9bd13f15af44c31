# Prepares a patch of a dictionary in a fixture and neither enters nor starts it.
# --- quiz/points.py
POINTS = {"easy": 1, "hard": 3}


def score(answers):
    return sum(POINTS[level] for level, correct in answers if correct)
# --- tests/test_points.py
from unittest.mock import patch

import pytest

from quiz import points


@pytest.fixture
def double_points():
    return patch.dict(points.POINTS, easy=2, hard=6)


def test_double_points(double_points):
    assert points.score([("easy", True), ("hard", False), ("hard", True)]) == 8
