# Misspells the constant and silences the error with create=True, so the test runs with the real limit.
# --- harbour/tides.py
WARN_LEVEL = 5.0


def status(metres):
    if metres >= WARN_LEVEL:
        return "warning"
    return "normal"
# --- tests/test_tides.py
from unittest.mock import patch

from harbour import tides


@patch("harbour.tides.WARNING_LEVEL", 3.0, create=True)
def test_status_follows_the_limit():
    assert tides.status(6.2) == "warning"
    assert tides.status(1.0) == "normal"
