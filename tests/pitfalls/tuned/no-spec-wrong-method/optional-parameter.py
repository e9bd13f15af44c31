# The parameter is an Organ or nothing, and an Organ has no pull_stop; the mock goes along.
# --- church/organ.py
class Organ:
    def __init__(self, pipes):
        self.pipes = pipes

    def stop_on(self, stop):
        raise OSError("blower is off")

    def play(self, hymn):
        raise OSError("blower is off")
# --- church/service.py
from typing import Annotated, Optional

from church.organ import Organ


def sing(hymn, instrument: Optional[Organ] = None):
    if instrument is None:
        return "a cappella"
    instrument.pull_stop("flute 8'")
    instrument.play(hymn)
    return "with organ"


def rehearse(hymns, big: Annotated[Organ, "the one above the door"]):
    for hymn in hymns:
        big.play(hymn)
    return len(hymns)
# --- tests/test_service.py
from unittest.mock import Mock, call

from church.service import rehearse, sing


def test_sing_with_organ():
    instrument = Mock()

    assert sing(371, instrument) == "with organ"
    assert instrument.mock_calls == [call.pull_stop("flute 8'"), call.play(371)]


def test_rehearsal_plays_every_hymn():
    instrument = Mock()

    assert rehearse([371, 98], instrument) == 2
    assert instrument.play.call_count == 2
