# Patches random.randint, which combat.py looks up in the module at call time; loot.py has its own copy but plays no part here.
# --- dungeon/combat.py
import random


def attack(strength, armour):
    """Damage dealt: strength plus a twenty-sided roll, less armour."""
    roll = random.randint(1, 20)
    if roll == 1:
        return 0
    return max(0, strength + roll - armour)
# --- dungeon/loot.py
from random import randint


def coins(level):
    return randint(1, 6) * level
# --- tests/test_combat.py
from unittest.mock import patch

from dungeon.combat import attack
from dungeon.loot import coins


def test_attack_adds_the_roll():
    with patch("random.randint", return_value=15) as die:
        damage = attack(strength=4, armour=3)
    die.assert_called_once_with(1, 20)
    assert damage == 16


@patch("dungeon.loot.randint", return_value=3)
def test_coins_grow_with_level(die):
    assert coins(5) == 15
