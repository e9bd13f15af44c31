# Gives Mock an autospec=, which is only an attribute there.
# --- climbing/belay.py
class Rope:
    def __init__(self, metres):
        self.metres = metres

    def lower(self, metres):
        self.metres += metres


def descend(rope, height):
    rope.lower(height)
    return "down"
# --- tests/test_belay.py
from unittest.mock import Mock

from climbing.belay import Rope, descend


def test_climber_is_lowered():
    rope = Mock(autospec=Rope)

    assert descend(rope, 12) == "down"
    rope.lower.assert_called_once_with(12)
