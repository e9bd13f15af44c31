# Merges variables into os.environ with |= and leaves them there.
# --- carwashes/opening.py
import os


def is_open(hour):
    if os.environ.get("CARWASH_CLOSED"):
        return False
    return 7 <= hour < int(os.environ.get("CARWASH_CLOSES", "20"))
# --- tests/test_opening.py
import os

from carwashes.opening import is_open


def test_closed_in_frost():
    os.environ |= {"CARWASH_CLOSED": "frost"}

    assert not is_open(12)


def test_open_at_noon():
    assert is_open(12)
