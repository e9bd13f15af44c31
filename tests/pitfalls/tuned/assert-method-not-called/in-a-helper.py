# The helper that all tests share only names the assertion of the radio.
# --- lifeboat/launch.py
def launch(crew, radio):
    if len(crew) < 4:
        return False
    radio.announce("launching", len(crew))
    return True
# --- tests/test_launch.py
from unittest.mock import Mock

from lifeboat.launch import launch


def launched(radio, crew):
    assert launch(crew, radio) is True
    radio.announce.assert_called_once


def test_four_are_enough():
    launched(Mock(), ["Ada", "Finn", "Gro", "Tor"])


def test_three_are_not():
    assert launch(["Ada", "Finn", "Gro"], Mock()) is False
