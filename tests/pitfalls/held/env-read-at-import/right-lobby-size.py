# The limit is read on each call, and the constant that was read on import is patched as a constant.
# --- chess/lobby.py
import os

GREETING = os.getenv("LOBBY_GREETING", "Welcome")


def join(players, name):
    if len(players) >= int(os.getenv("MAX_PLAYERS", "16")):
        raise RuntimeError("lobby is full")
    return players + [name], f"{GREETING}, {name}"
# --- tests/test_lobby.py
import pytest

from chess import lobby


def test_third_player_is_turned_away(monkeypatch):
    monkeypatch.setenv("MAX_PLAYERS", "2")
    with pytest.raises(RuntimeError, match="full"):
        lobby.join(["anna", "ben"], "carl")


def test_greeting(monkeypatch):
    monkeypatch.setattr(lobby, "GREETING", "Hei")
    assert lobby.join([], "Ida") == (["Ida"], "Hei, Ida")
