# The rows are given as an iterator of real data; `list()` asks a MagicMock for its length by itself.
# --- myapp/report.py
def names(db):
    return [row["name"] for row in list(db.rows())]


def header(path):
    with open(path) as file:
        return [line.strip() for line in file]
# --- tests/test_report.py
from unittest.mock import MagicMock, mock_open, patch

from myapp.report import header, names


def test_names():
    db = MagicMock()
    db.rows.return_value.__iter__.return_value = [{"name": "Ada"}, {"name": "Grace"}]
    assert names(db) == ["Ada", "Grace"]


def test_header():
    with patch("myapp.report.open", mock_open(read_data="a\nb\n")):
        assert header("x.txt") == ["a", "b"]
