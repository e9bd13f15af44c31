# Hands @patch a ready mock_open and still expects it as an argument.
# --- diary/entries.py
def first_line(path):
    with open(path, encoding="utf-8") as file:
        return file.readline().rstrip("\n")


def title(path):
    return first_line(path).lstrip("# ") or "Untitled"
# --- tests/test_entries.py
from unittest.mock import mock_open, patch

from diary import entries


@patch("builtins.open", mock_open(read_data="# A quiet day\nNothing happened.\n"))
def test_title_is_first_line(mock_file):
    assert entries.title("2024-02-01.md") == "A quiet day"
    mock_file.assert_called_once_with("2024-02-01.md", encoding="utf-8")
