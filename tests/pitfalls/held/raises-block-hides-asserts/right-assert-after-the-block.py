# The assertions stand after the block; one that stands inside comes before the raising line.
# --- reactor/loop.py
class Overheat(Exception):
    pass


class Loop:
    def __init__(self, probe, siren):
        self.probe = probe
        self.siren = siren

    def tick(self):
        celsius = self.probe.read()
        if celsius > 90:
            self.siren.sound(celsius)
            raise Overheat(f"{celsius} C")
        return celsius
# --- tests/test_loop.py
from unittest.mock import Mock

import pytest

from reactor.loop import Loop, Overheat


def test_overheat_sounds_the_siren():
    probe, siren = Mock(), Mock()
    probe.read.side_effect = [60, 97]
    loop = Loop(probe, siren)

    with pytest.raises(Overheat) as caught:
        assert loop.tick() == 60
        siren.sound.assert_not_called()
        loop.tick()

    assert str(caught.value) == "97 C"
    siren.sound.assert_called_once_with(97)
