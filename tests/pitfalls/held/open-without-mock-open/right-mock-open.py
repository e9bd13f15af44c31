# The file is a mock_open with text in it, or a real StringIO.
# --- arcade/highscore.py
import json


def best_player(path):
    with open(path, encoding="utf-8") as f:
        scores = json.loads(f.read())
    return max(scores, key=scores.get)


def names(path):
    with open(path, encoding="utf-8") as f:
        return [line.strip() for line in f]
# --- tests/test_highscore.py
import io
from unittest.mock import mock_open, patch

from arcade.highscore import best_player, names


def test_highest_score_wins():
    fake = mock_open(read_data='{"ana": 310, "kofi": 4200, "li": 977}')

    with patch("arcade.highscore.open", fake):
        assert best_player("scores.json") == "kofi"

    fake.assert_called_once_with("scores.json", encoding="utf-8")


@patch("arcade.highscore.open", return_value=io.StringIO("ana\nkofi\n"))
def test_names_are_stripped(opened):
    assert names("names.txt") == ["ana", "kofi"]
    opened.assert_called_once_with("names.txt", encoding="utf-8")
