# A function in the place of open, and a mock that returns a StringIO: both give the code something like a file.
# --- tides/table.py
def read_heights(path):
    with open(path) as table:
        return [float(line) for line in table]
# --- tests/test_table.py
import io
from unittest.mock import patch

from tides import table


def test_heights_are_numbers(monkeypatch):
    monkeypatch.setattr("builtins.open", lambda path: io.StringIO("1.2\n3.4\n"))

    assert table.read_heights("brest.txt") == [1.2, 3.4]


def test_no_heights():
    with patch("builtins.open", return_value=io.StringIO("")) as fake_open:
        assert table.read_heights("brest.txt") == []

    fake_open.assert_called_once_with("brest.txt")
