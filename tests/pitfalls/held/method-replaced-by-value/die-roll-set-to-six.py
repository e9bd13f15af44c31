# Replaces the function roll_die with the int 6 through monkeypatch instead of with something that returns 6.
# --- boardgame/dice.py
import random


def roll_die(sides=6):
    return random.randint(1, sides)
# --- boardgame/turns.py
from boardgame.dice import roll_die


def move(position, length=40):
    steps = roll_die() + roll_die()
    return (position + steps) % length
# --- tests/test_turns.py
from boardgame import turns


def test_move_adds_both_dice(monkeypatch):
    monkeypatch.setattr(turns, "roll_die", 6)

    assert turns.move(10) == 22


def test_move_wraps_around_the_board(monkeypatch):
    monkeypatch.setattr(turns, "roll_die", lambda: 3)

    assert turns.move(38) == 4
