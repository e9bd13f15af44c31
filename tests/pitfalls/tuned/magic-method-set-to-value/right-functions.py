# Sets special methods to functions, which can be called.
# --- club/register.py
def first_free(numbers):
    number = 1
    while number in numbers:
        number += 1
    return number, len(numbers)
# --- tests/test_register.py
from unittest.mock import MagicMock

from club.register import first_free


def is_taken(numbers, number):
    return number < 4


def test_the_first_free_number():
    numbers = MagicMock()
    numbers.__contains__ = is_taken
    numbers.__len__ = lambda self: 3

    assert first_free(numbers) == (4, 3)
