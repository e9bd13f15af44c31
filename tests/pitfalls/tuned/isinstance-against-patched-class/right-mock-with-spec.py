# Leaves the class alone: a mock with spec passes isinstance, a plain mock is refused on purpose.
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
from unittest.mock import Mock, patch

import pytest

from postbox.letters import Letter, postage


def test_registered_letter_costs_more():
    letter = Mock(spec=Letter)
    letter.is_registered.return_value = True

    assert postage(letter) == 55


def test_anything_else_is_refused():
    with pytest.raises(TypeError, match="not a letter"):
        postage(Mock())


@patch("postbox.letters.Letter.is_registered", return_value=True)
def test_real_letter_with_patched_method(mock_registered):
    assert postage(Letter(grams=20)) == 55
    mock_registered.assert_called_once_with()
