# Expects by position what the code passes by name; the assert in front of the method does not even come into it.
# --- radio/jingles.py
def play_hourly(player, hour):
    player.play("jingle.ogg", volume=0.4 if hour < 7 else 0.8)
# --- tests/test_jingles.py
from unittest.mock import Mock

from radio.jingles import play_hourly


def test_quiet_at_night():
    player = Mock()

    play_hourly(player, 3)

    assert player.play.assert_called_once_with("jingle.ogg", 0.4)
