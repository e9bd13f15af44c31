# create=True is used for `open`, a builtin that the module does not have as a name of its own but does call.
# --- harbour/tides.py
WARN_LEVEL = 5.0


def highest(path):
    with open(path) as table:
        return max(float(line) for line in table)


def status(metres):
    return "warning" if metres >= WARN_LEVEL else "normal"
# --- tests/test_tides.py
from unittest.mock import mock_open, patch

from harbour import tides


@patch("harbour.tides.WARN_LEVEL", 3.0)
def test_status_follows_the_limit():
    assert tides.status(3.1) == "warning"
    assert tides.status(2.9) == "normal"


def test_highest_of_the_table():
    table = mock_open(read_data="1.5\n4.75\n2.0\n")
    with patch("harbour.tides.open", table, create=True):
        assert tides.highest("may.txt") == 4.75
    table.assert_called_once_with("may.txt")
