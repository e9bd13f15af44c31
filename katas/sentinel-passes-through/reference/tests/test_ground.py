"""A scene on its way through the ground station."""

from unittest.mock import create_autospec, sentinel

from myapp.ground import Station, process


def test_passes_everything_on():
    station = create_autospec(Station, instance=True)
    station.load.return_value = sentinel.scene
    station.profile.return_value = sentinel.profile
    station.correct.return_value = sentinel.corrected
    station.publish.return_value = sentinel.receipt

    assert process(station, sentinel.scene_id) is sentinel.receipt

    station.load.assert_called_once_with(sentinel.scene_id)
    station.profile.assert_called_once_with(sentinel.scene_id)
    station.correct.assert_called_once_with(sentinel.scene, sentinel.profile)
    station.publish.assert_called_once_with(sentinel.corrected)
