# Configures all that the code uses, then seals; that an unknown name fails is even tested.
# --- chess/engine.py
def best_move(connection, position):
    connection.send(f"position {position}")
    try:
        return connection.ask("go")
    finally:
        connection.close()


def supports_hints(connection):
    return hasattr(connection, "hint")
# --- tests/test_engine.py
from unittest.mock import Mock, seal

import pytest

from chess.engine import best_move, supports_hints


@pytest.fixture
def connection():
    connection = Mock(name="connection")
    connection.send.return_value = None
    connection.ask.return_value = "e2e4"
    connection.close.return_value = None
    seal(connection)
    return connection


def test_best_move(connection):
    assert best_move(connection, "startpos") == "e2e4"
    connection.send.assert_called_once_with("position startpos")
    connection.close.assert_called_once_with()


def test_old_engine_gives_no_hints(connection):
    assert not supports_hints(connection)


def test_closed_after_an_error(connection):
    connection.ask.side_effect = TimeoutError("engine")
    with pytest.raises(TimeoutError):
        best_move(connection, "startpos")
    connection.close.assert_called_once_with()
