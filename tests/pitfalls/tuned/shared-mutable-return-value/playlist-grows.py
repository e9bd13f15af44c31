# The mock hands out one and the same list on every call, and the code appends to it.
# --- jukebox/playlist.py
def add_song(store, user, song):
    songs = store.load(user)
    songs.append(song)
    store.save(user, songs)
    return songs
# --- tests/test_playlist.py
from unittest.mock import Mock

from jukebox.playlist import add_song


def test_everyone_starts_with_an_empty_playlist():
    store = Mock()
    store.load.return_value = []

    first = add_song(store, "kim", "Heroes")
    second = add_song(store, "lee", "Jolene")

    assert first == ["Heroes"]
    assert second == ["Jolene"]
