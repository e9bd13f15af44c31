# The target is put together from two strings, and the test has no parameter for its mock.
# --- cafe/grinder.py
def grind(grams):
    raise OSError("no grinder")
# --- cafe/barista.py
from cafe.grinder import grind


def espresso(double=False):
    grind(18 if double else 9)
    return "doppio" if double else "espresso"
# --- tests/test_barista.py
from unittest.mock import patch

from cafe.barista import espresso

BARISTA = "cafe.barista"


@patch(BARISTA + ".grind")
def test_double_is_a_doppio():
    assert espresso(double=True) == "doppio"
