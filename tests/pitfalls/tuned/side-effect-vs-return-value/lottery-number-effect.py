# Sets a number as `side_effect`, which mock tries to call.
# --- bingo/caller.py
import random


def draw(called):
    while True:
        number = random.randint(1, 75)
        if number not in called:
            called.append(number)
            return number
# --- tests/test_caller.py
from unittest.mock import patch

from bingo.caller import draw


def test_number_is_remembered():
    called = [3, 8]
    with patch("bingo.caller.random.randint") as randint:
        randint.side_effect = 42
        assert draw(called) == 42
    assert called == [3, 8, 42]
