from unittest.mock import Mock, sentinel


def test_passes_everything_on():
    station = Mock()
    station.load.return_value = sentinel.scene
    station.profile.return_value = sentinel.profile
    station.correct.return_value = sentinel.corrected
    station.publish.return_value = sentinel.receipt

    scene = station.load(12)
    corrected = station.correct(scene, station.profile(12))

    assert station.publish(corrected) is sentinel.receipt
    station.correct.assert_called_once_with(sentinel.scene, sentinel.profile)
    station.publish.assert_called_once_with(sentinel.corrected)
