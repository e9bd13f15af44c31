"""Hand-written station, parametrized goods (sentinels, real data, empty things), all compared by identity."""

import copy
from unittest.mock import sentinel

import pytest

from myapp.ground import Scene, process


class Station:
    """Gives what it was made with, and keeps hold of what it is given."""

    def __init__(self, scene, profile, corrected, receipt):
        self._scene, self._profile = scene, profile
        self._corrected, self._receipt = corrected, receipt
        self.calls = []

    def load(self, scene_id, /):
        self.calls.append(("load", scene_id))
        return self._scene

    def profile(self, scene_id, /):
        self.calls.append(("profile", scene_id))
        return self._profile

    def correct(self, scene, profile, /):
        self.calls.append(("correct", scene, profile))
        return self._corrected

    def publish(self, scene, /):
        self.calls.append(("publish", scene))
        return self._receipt


class Touchy:
    """Equal to everything and empty; whoever copies it is given another one."""

    def __eq__(self, other):
        return True

    __hash__ = None

    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


def sealed():
    """Goods that cannot be opened. (A copy of a sentinel is the sentinel, so this is not all.)"""
    return sentinel.scene, sentinel.profile, sentinel.corrected, sentinel.receipt


def real():
    """Goods as they are, which can be copied, rebuilt and changed."""
    return (
        Scene("Etna", [0.25, 0.5, 0.75]),
        {"red": 1.5, "green": 1.0, "blue": 0.5},
        Scene("Etna", [0.375, 0.5, 0.375]),
        ["receipt", 12],
    )


def empty():
    """Goods that are false, but there."""
    return Scene("", []), {}, Scene("", []), []


def touchy():
    return Touchy(), Touchy(), Touchy(), Touchy()


@pytest.mark.parametrize("goods", [sealed, real, empty, touchy])
@pytest.mark.parametrize("scene_id", [12, 4071])
def test_hands_on_the_very_objects(goods, scene_id):
    scene, profile, corrected, receipt = goods()
    station = Station(scene, profile, corrected, receipt)

    returned = process(station, scene_id)

    first, second, correct, publish = station.calls
    assert sorted([first, second]) == [("load", scene_id), ("profile", scene_id)]
    assert correct[0] == "correct"
    assert correct[1] is scene
    assert correct[2] is profile
    assert publish[0] == "publish"
    assert publish[1] is corrected
    assert returned is receipt


def test_changes_nothing_in_them():
    goods = real()
    before = copy.deepcopy(goods)

    process(Station(*goods), 12)

    assert goods == before


def test_every_scene_is_asked_for_anew():
    for goods in (real(), real()):
        station = Station(*goods)

        assert process(station, 12) is goods[3]

        assert len(station.calls) == 4
        assert station.calls[2][1] is goods[0]
        assert station.calls[2][2] is goods[1]
        assert station.calls[3][1] is goods[2]
