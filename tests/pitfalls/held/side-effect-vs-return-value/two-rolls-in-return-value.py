# Wants a 6 and then a 2, but return_value hands out the whole list each time.
# --- arena/duel.py
def attack(die, armour):
    first = die.roll()
    second = die.roll()
    best = max(first, second)
    return {"rolls": [first, second], "best": best, "armour": armour}
# --- tests/test_duel.py
import pytest
from unittest.mock import Mock

from arena.duel import attack


@pytest.fixture
def die():
    return Mock(name="die")


def test_attack_keeps_the_better_roll(die):
    die.roll.return_value = [6, 2]

    result = attack(die, armour=4)

    assert result["rolls"] == [6, 2]
    assert result["best"] == 6
