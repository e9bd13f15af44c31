# Names the method whose result the code uses, but gives it no return value before the seal.
# --- dancehall/playlist.py
def next_song(player):
    song = player.queue.pop()
    player.play(song)
    return song.title
# --- tests/test_playlist.py
from unittest.mock import Mock, seal

from dancehall.playlist import next_song


def test_next_song_has_a_title():
    player = Mock()
    player.queue.pop.return_value.title = "Tea for Two"
    player.play = Mock()
    seal(player)

    assert next_song(player) == "Tea for Two"
    player.play.assert_called_once()
