# Keeps the dotted name of the class in a constant and gives Mock that for its spec.
# --- scouts/camp.py
class Kitchen:
    def order(self, meal, people):
        return f"{people} x {meal}"


def plan_dinner(kitchen, people):
    meal = "pasta" if people > 20 else "stew"
    return kitchen.order(meal, people)
# --- tests/test_camp.py
from unittest.mock import Mock

import pytest

from scouts.camp import plan_dinner

KITCHEN = "scouts.camp.Kitchen"


@pytest.fixture
def kitchen():
    mock = Mock(KITCHEN)
    mock.configure_mock(**{"order.return_value": "ordered"})
    return mock


def test_many_people_get_pasta(kitchen):
    assert plan_dinner(kitchen, 35) == "ordered"
    kitchen.order.assert_called_once_with("pasta", 35)
