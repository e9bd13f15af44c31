"""A Mock station that answers with sentinels."""

from unittest.mock import Mock, sentinel

from myapp.ground import process


def test_corrects_a_scene_and_publishes_it():
    station = Mock()
    station.load.return_value = sentinel.scene
    station.profile.return_value = sentinel.profile
    station.correct.return_value = sentinel.corrected
    station.publish.return_value = sentinel.receipt

    assert process(station, 12) is sentinel.receipt

    station.load.assert_called_once_with(12)
    station.profile.assert_called_once_with(12)
    station.correct.assert_called_once_with(sentinel.scene, sentinel.profile)
    station.publish.assert_called_once_with(sentinel.corrected)
    assert len(station.mock_calls) == 4
