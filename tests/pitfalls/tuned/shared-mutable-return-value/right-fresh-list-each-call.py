# Each call gets a list of its own; the dict that is shared is only read.
# --- jukebox/playlist.py
def add_song(store, user, song):
    limit = store.limits()["songs"]
    songs = store.load(user)
    songs.append(song)
    return songs[-limit:]
# --- tests/test_playlist.py
from unittest.mock import Mock

import pytest

from jukebox.playlist import add_song

LIMITS = {"songs": 2}


@pytest.fixture
def store():
    store = Mock()
    store.limits.return_value = LIMITS
    store.load.side_effect = lambda user: []
    return store


def test_everyone_starts_with_an_empty_playlist(store):
    assert add_song(store, "kim", "Heroes") == ["Heroes"]
    assert add_song(store, "lee", "Jolene") == ["Jolene"]


def test_oldest_song_falls_out(store):
    songs = ["One", "Two"]
    store.load = Mock(return_value=songs)

    assert add_song(store, "kim", "Three") == ["Two", "Three"]
    assert songs == ["One", "Two", "Three"]
