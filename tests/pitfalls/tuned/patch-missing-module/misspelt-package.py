# Misspells the package in the target: kichen instead of kitchen.
# --- kitchen/recipes.py
from random import choice


def dinner(recipes, tired):
    if tired:
        return "toast"
    return choice(recipes)
# --- tests/test_dinner.py
import pytest

from kitchen import recipes


@pytest.fixture
def always_last(mocker):
    return mocker.patch("kichen.recipes.choice", side_effect=lambda seq: seq[-1])


def test_picks_a_recipe(always_last):
    assert recipes.dinner(["soup", "curry"], tired=False) == "curry"


def test_tired_cook_makes_toast():
    assert recipes.dinner(["soup"], tired=True) == "toast"
