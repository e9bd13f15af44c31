# Sets read_data on the mock, where only mock_open(read_data=...) takes it.
# --- chess/opening.py
def load_moves(path):
    with open(path) as game:
        return game.read().split()
# --- tests/test_opening.py
from unittest.mock import mock_open, patch

from chess.opening import load_moves


@patch("builtins.open", new_callable=mock_open)
def test_moves_are_split(fake_open):
    fake_open.read_data = "e4 e5 Nf3"

    assert load_moves("game.pgn") == ["e4", "e5", "Nf3"]
