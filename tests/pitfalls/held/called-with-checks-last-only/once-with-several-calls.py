# Uses assert_called_once_with for one of several calls.
# --- museum/audio.py
from museum.player import play_clip


def tour(rooms, language="en"):
    for room in rooms:
        play_clip(f"{language}/{room}.mp3")
    play_clip(f"{language}/goodbye.mp3")
# --- museum/player.py
def play_clip(path):
    raise OSError("no sound card")
# --- tests/test_audio.py
import pytest

from museum import audio


@pytest.fixture
def play_clip(mocker):
    return mocker.patch("museum.audio.play_clip")


def test_tour_ends_with_goodbye(play_clip):
    audio.tour(["egypt", "rome"], language="de")
    play_clip.assert_called_once_with("de/goodbye.mp3")
