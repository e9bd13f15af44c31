# Hands the exception to return_value and waits for it to be raised.
# --- recipes/kitchen.py
class PantryClosed(Exception):
    pass


def shopping_list(recipe, pantry):
    missing = []
    for name in recipe:
        if not pantry.has(name):
            missing.append(name)
    return missing
# --- tests/test_kitchen.py
from unittest.mock import Mock

import pytest

from recipes.kitchen import PantryClosed, shopping_list


def test_missing_flour():
    pantry = Mock()
    pantry.has.side_effect = lambda name: name != "flour"
    assert shopping_list(["salt", "flour"], pantry) == ["flour"]


def test_closed_pantry_is_not_an_empty_one():
    pantry = Mock()
    pantry.has.return_value = PantryClosed("at night")

    with pytest.raises(PantryClosed):
        shopping_list(["salt"], pantry)
