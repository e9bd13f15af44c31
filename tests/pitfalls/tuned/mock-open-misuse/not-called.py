# Puts mock_open itself in the place of open; nobody calls it to make an opener.
# --- choir/register.py
def sopranos(path):
    with open(path) as register:
        lines = register.read().splitlines()
    return [line.split(",")[0] for line in lines if line.endswith("soprano")]
# --- tests/test_register.py
from unittest.mock import mock_open, patch

from choir.register import sopranos


@patch("builtins.open", mock_open)
def test_an_empty_choir_has_no_sopranos():
    assert sopranos("choir.csv") == []
