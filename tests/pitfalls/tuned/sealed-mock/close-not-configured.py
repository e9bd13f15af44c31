# Seals the connection before telling it about close(), which the code also calls.
# --- chess/engine.py
def best_move(connection, position):
    connection.send(f"position {position}")
    try:
        return connection.ask("go")
    finally:
        connection.close()
# --- tests/test_engine.py
from unittest.mock import Mock, seal

import pytest

from chess.engine import best_move


@pytest.fixture
def connection():
    connection = Mock(name="connection")
    connection.send.return_value = None
    connection.ask.return_value = "e2e4"
    seal(connection)
    return connection


def test_best_move(connection):
    assert best_move(connection, "startpos") == "e2e4"
    connection.send.assert_called_once_with("position startpos")
