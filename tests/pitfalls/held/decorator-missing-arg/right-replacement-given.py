# The patches bring their own replacement, so the tests rightly have no parameter for them.
# --- jukebox/player.py
FREE = False


def coin_inserted():
    raise OSError("coin slot is not connected")


def play(song):
    if not FREE and not coin_inserted():
        return "insert coin"
    return f"playing {song}"
# --- tests/test_player.py
from unittest.mock import patch

from jukebox import player


@patch("jukebox.player.coin_inserted", lambda: True)
def test_plays_after_coin():
    assert player.play("Blue Moon") == "playing Blue Moon"


@patch.object(player, "FREE", True)
@patch("jukebox.player.coin_inserted")
def test_no_coin_needed_at_a_party(mock_coin):
    assert player.play("Blue Moon") == "playing Blue Moon"
    mock_coin.assert_not_called()


@patch("jukebox.player.coin_inserted", return_value=False)
def test_wants_a_coin(*mocks):
    assert player.play("Blue Moon") == "insert coin"
