# Patches with a decorator but has no parameter for the mock.
# --- jukebox/player.py
def coin_inserted():
    raise OSError("coin slot is not connected")


def play(song):
    if not coin_inserted():
        return "insert coin"
    return f"playing {song}"
# --- tests/test_player.py
from unittest.mock import patch

from jukebox import player


@patch("jukebox.player.coin_inserted", return_value=True)
def test_plays_after_coin():
    assert player.play("Blue Moon") == "playing Blue Moon"
