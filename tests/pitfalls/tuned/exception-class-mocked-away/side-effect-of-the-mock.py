# The whole module is a mock, and so is the exception class that the side effect is taken from.
# --- post/tracking.py
from post import carrier


def status(parcel):
    try:
        return carrier.locate(parcel)
    except ConnectionError:
        return "unknown"
# --- post/carrier.py
class Unreachable(ConnectionError):
    pass


def locate(parcel):
    raise Unreachable(parcel)
# --- tests/test_tracking.py
from unittest.mock import patch

from post.tracking import status


@patch("post.tracking.carrier")
def test_carrier_is_unreachable(carrier):
    carrier.locate.side_effect = carrier.Unreachable
    assert status("RR123") == "unknown"
