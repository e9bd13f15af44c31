# Asserts write() on the handle that mock_open returns.
# --- scores/report.py
def save_report(path, scores):
    best = max(scores, key=scores.get)
    with open(path, "w") as out:
        out.write(f"winner: {best}\n")


def load_report(path):
    with open(path) as source:
        return source.read().removeprefix("winner: ").strip()
# --- tests/test_report.py
from unittest.mock import mock_open, patch

from scores import report


@patch("scores.report.open", new_callable=mock_open)
def test_winner_is_written(fake_open):
    report.save_report("out.txt", {"ann": 3, "bob": 7})

    fake_open.assert_called_once_with("out.txt", "w")
    fake_open().write.assert_called_once_with("winner: bob\n")


@patch("scores.report.open", new_callable=mock_open, read_data="winner: bob\n")
def test_winner_is_read(fake_open):
    assert report.load_report("out.txt") == "bob"
