# Patches random.randint although combat.py imported randint by name.
# --- dungeon/combat.py
from random import randint


def attack(strength, armour):
    """Damage dealt: strength plus a twenty-sided roll, less armour."""
    roll = randint(1, 20)
    if roll == 1:
        return 0
    return max(0, strength + roll - armour)
# --- tests/test_combat.py
from unittest.mock import patch

from dungeon.combat import attack


def test_attack_adds_the_roll():
    with patch("random.randint", return_value=15) as die:
        damage = attack(strength=4, armour=3)
    die.assert_called_once_with(1, 20)
    assert damage == 16
