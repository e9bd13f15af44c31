# Passes a plain Mock to code that checks the type of what it is given.
# --- postbox/letters.py
class Letter:
    def __init__(self, grams):
        self.grams = grams

    def is_registered(self):
        return False


def postage(item):
    if not isinstance(item, Letter):
        raise TypeError(f"not a letter: {item!r}")
    return 20 + (35 if item.is_registered() else 0)
# --- tests/test_letters.py
from unittest.mock import Mock

import pytest

from postbox.letters import postage


def test_registered_letter_costs_more():
    letter = Mock(grams=20)
    letter.is_registered.return_value = True

    assert postage(letter) == 55


def test_parcels_are_refused():
    with pytest.raises(TypeError):
        postage("parcel")
