# Uses new_callable, with which @patch makes the mock and does pass it on.
# --- diary/entries.py
def first_line(path):
    with open(path, encoding="utf-8") as file:
        return file.readline().rstrip("\n")


def title(path):
    return first_line(path).lstrip("# ") or "Untitled"
# --- tests/test_entries.py
import os
from unittest.mock import mock_open, patch

from diary import entries


@patch.dict(os.environ, {"LANG": "C"})
@patch("builtins.open", new_callable=mock_open, read_data="# A quiet day\nNothing happened.\n")
def test_title_is_first_line(mock_file):
    assert entries.title("2024-02-01.md") == "A quiet day"
    mock_file.assert_called_once_with("2024-02-01.md", encoding="utf-8")


@patch("diary.entries.first_line", lambda path: "")
def test_untitled():
    assert entries.title("empty.md") == "Untitled"
