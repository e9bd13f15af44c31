# Asks mocker.patch for new_callable and autospec at the same time, which exclude each other.
# --- chess/engine.py
def best_move(fen, depth):
    raise RuntimeError("engine binary missing")
# --- chess/hints.py
from chess import engine


def hint(fen):
    move = engine.best_move(fen, depth=8)
    return f"try {move}"
# --- tests/test_hints.py
import pytest

from chess.hints import hint


@pytest.fixture
def best_move(mocker):
    return mocker.patch("chess.hints.engine.best_move", new_callable=mocker.MagicMock, autospec=True)


def test_hint_names_the_best_move(best_move):
    best_move.return_value = "Nf3"
    assert hint("start") == "try Nf3"
    best_move.assert_called_once_with("start", depth=8)
