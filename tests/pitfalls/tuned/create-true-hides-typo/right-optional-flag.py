# Creates a name that the module need not have, and that the program asks for.
# --- ferry/flags.py
WINTER_TIMES = True
# --- ferry/quay.py
from ferry import flags


def boarding_minutes():
    return 20 if getattr(flags, "EXPRESS", False) else 45
# --- tests/test_quay.py
from unittest.mock import patch

from ferry.quay import boarding_minutes


def test_the_express_boards_faster():
    with patch("ferry.flags.EXPRESS", True, create=True):
        assert boarding_minutes() == 20


def test_others_take_longer():
    assert boarding_minutes() == 45
