# Patches open with a bare MagicMock and sets read on its return value, past the with statement.
# --- arcade/highscore.py
import json


def best_player(path):
    with open(path, encoding="utf-8") as f:
        scores = json.loads(f.read())
    return max(scores, key=scores.get)
# --- tests/test_highscore.py
from unittest.mock import patch

from arcade.highscore import best_player


@patch("arcade.highscore.open")
def test_highest_score_wins(mock_open):
    mock_open.return_value.read.return_value = '{"ana": 310, "kofi": 4200, "li": 977}'

    assert best_player("scores.json") == "kofi"
    mock_open.assert_called_once_with("scores.json", encoding="utf-8")
