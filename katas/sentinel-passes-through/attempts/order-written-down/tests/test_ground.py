from unittest.mock import Mock, call, sentinel

from myapp.ground import process


def test_passes_everything_on():
    station = Mock()
    station.load.return_value = sentinel.scene
    station.profile.return_value = sentinel.profile
    station.correct.return_value = sentinel.corrected
    station.publish.return_value = sentinel.receipt

    assert process(station, 12) is sentinel.receipt

    assert station.mock_calls == [
        call.load(12),
        call.profile(12),
        call.correct(sentinel.scene, sentinel.profile),
        call.publish(sentinel.corrected),
    ]
