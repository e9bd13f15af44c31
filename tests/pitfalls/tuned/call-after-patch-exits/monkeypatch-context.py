# Undoes the patched dice with the end of monkeypatch.context(), then plays the game.
# --- dungeon/fight.py
from random import randint


class Fight:
    def __init__(self, armour):
        self.armour = armour
        self.log = []

    def attack(self, bonus=0):
        total = randint(1, 20) + bonus
        hit = total >= self.armour
        self.log.append("hit" if hit else "miss")
        return hit
# --- tests/test_fight.py
from dungeon import fight


def test_top_roll_hits(monkeypatch):
    with monkeypatch.context() as m:
        m.setattr(fight, "randint", lambda low, high: 1000)
        battle = fight.Fight(armour=500)

    assert battle.attack() is True
    assert battle.log == ["hit"]
