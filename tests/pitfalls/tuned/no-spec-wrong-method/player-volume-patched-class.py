# Player has no set_volume, but the plain mock that replaces the class accepts any name.
# --- speaker/player.py
class Player:
    def __init__(self, zone):
        self.zone = zone
        self.volume = 50

    def change_volume(self, percent):
        self.volume = max(0, min(100, percent))

    def pause(self):
        raise OSError("no audio device")
# --- speaker/doorbell.py
from speaker.player import Player


def ring(zone):
    player = Player(zone)
    player.set_volume(20)
    return f"ding dong in {zone}"
# --- tests/test_doorbell.py
import pytest

from speaker.doorbell import ring


@pytest.fixture
def player(mocker):
    return mocker.patch("speaker.doorbell.Player").return_value


def test_music_goes_down_for_the_bell(player):
    assert ring("kitchen") == "ding dong in kitchen"
    player.set_volume.assert_called_once_with(20)
