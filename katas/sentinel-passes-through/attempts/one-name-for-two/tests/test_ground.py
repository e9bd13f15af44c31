from unittest.mock import Mock, sentinel

from myapp.ground import process


def test_passes_everything_on():
    station = Mock()
    station.load.return_value = sentinel.scene
    station.profile.return_value = sentinel.profile
    station.correct.return_value = sentinel.scene
    station.publish.return_value = sentinel.receipt

    assert process(station, sentinel.scene_id) is sentinel.receipt

    station.load.assert_called_once_with(sentinel.scene_id)
    station.profile.assert_called_once_with(sentinel.scene_id)
    station.correct.assert_called_once_with(sentinel.scene, sentinel.profile)
    station.publish.assert_called_once_with(sentinel.scene)
