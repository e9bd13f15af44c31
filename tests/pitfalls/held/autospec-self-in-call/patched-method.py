# Patches a method with autospec=True but leaves the instance out of the expected call.
# --- telescope/dome.py
class Motor:
    def __init__(self, port):
        self.port = port

    def rotate(self, degrees):
        raise OSError(f"nothing on {self.port}")


def follow(azimuth, target):
    turn = (target - azimuth) % 360
    if turn:
        Motor("/dev/dome0").rotate(turn)
    return target
# --- tests/test_dome.py
from unittest.mock import patch

from telescope.dome import Motor, follow


@patch.object(Motor, "rotate", autospec=True)
def test_dome_turns_by_the_difference(rotate):
    assert follow(350, 20) == 20
    rotate.assert_called_once_with(30)
