# Two calls: assert_called_with for the last, assert_any_call for the first, a list for all of them.
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
from unittest.mock import call

import pytest

from museum import audio


@pytest.fixture
def play_clip(mocker):
    return mocker.patch("museum.audio.play_clip")


def test_tour_ends_with_goodbye(play_clip):
    audio.tour(["egypt"], language="de")
    play_clip.assert_called_with("de/goodbye.mp3")
    play_clip.assert_any_call("de/egypt.mp3")


def test_tour_plays_the_rooms_in_order(play_clip):
    audio.tour(["egypt", "rome"])
    assert play_clip.call_args_list == [call("en/egypt.mp3"), call("en/rome.mp3"), call("en/goodbye.mp3")]
