# Sets MAX_PLAYERS for the test although lobby.py read it once, on import.
# --- chess/lobby.py
import os

MAX_PLAYERS = int(os.getenv("MAX_PLAYERS", "16"))


def join(players, name):
    if len(players) >= MAX_PLAYERS:
        raise RuntimeError("lobby is full")
    return players + [name]
# --- tests/test_lobby.py
import pytest

from chess.lobby import join


def test_third_player_is_turned_away(monkeypatch):
    monkeypatch.setenv("MAX_PLAYERS", "2")
    with pytest.raises(RuntimeError, match="full"):
        join(["anna", "ben"], "carl")
