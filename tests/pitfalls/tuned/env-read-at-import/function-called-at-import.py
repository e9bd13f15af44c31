# Sets a variable that a function reads, but that function was called while the module was imported.
# --- radio/station.py
import os


def read_channel():
    return os.environ.get("RADIO_CHANNEL", "1")


CHANNEL = read_channel()


def announce(song):
    return f"channel {CHANNEL}: {song}"
# --- tests/test_station.py
from unittest.mock import patch

from radio import station


@patch.dict("os.environ", {"RADIO_CHANNEL": "7"})
def test_the_channel_is_told():
    assert station.announce("Volver") == "channel 7: Volver"
