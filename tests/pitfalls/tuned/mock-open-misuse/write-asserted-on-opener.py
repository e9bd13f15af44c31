# Asserts write() on the fake open instead of on the file it returns.
# --- scores/report.py
def save_report(path, scores):
    best = max(scores, key=scores.get)
    with open(path, "w") as out:
        out.write(f"winner: {best}\n")
# --- tests/test_report.py
from unittest.mock import mock_open

import pytest

from scores import report


@pytest.fixture
def fake_open(monkeypatch):
    opener = mock_open()
    monkeypatch.setattr("builtins.open", opener)
    return opener


def test_winner_is_written(fake_open):
    report.save_report("out.txt", {"ann": 3, "bob": 7})

    fake_open.assert_called_once_with("out.txt", "w")
    fake_open.write.assert_called_once_with("winner: bob\n")
