from unittest.mock import Mock, sentinel

import pytest

from myapp.ground import Station, process


@pytest.fixture
def station():
    answers = {
        "load.return_value": sentinel.raw,
        "profile.return_value": sentinel.gains,
        "correct.return_value": sentinel.better,
        "publish.return_value": sentinel.receipt,
    }
    return Mock(spec=Station, **answers)


@pytest.mark.parametrize("scene_id", [3, 4])
def test_looks_for_this_scene(station, scene_id):
    process(station, scene_id)
    assert station.load.call_args.args == (scene_id,)


@pytest.mark.parametrize("scene_id", [3, 4])
def test_looks_for_the_profile_of_this_scene(station, scene_id):
    process(station, scene_id)
    assert station.profile.call_args.args == (scene_id,)


def test_corrects_the_scene(station):
    process(station, 3)
    scene, _ = station.correct.call_args.args
    assert scene is sentinel.raw


def test_corrects_with_the_profile(station):
    process(station, 3)
    _, profile = station.correct.call_args.args
    assert profile is sentinel.gains


def test_publishes_what_was_corrected(station):
    process(station, 3)
    assert station.publish.call_args.args == (sentinel.better,)


def test_returns_the_receipt(station):
    assert process(station, 3) is sentinel.receipt
