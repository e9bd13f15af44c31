from unittest.mock import Mock, sentinel

from myapp.ground import process

station = Mock(
    **{
        "load.return_value": sentinel.scene,
        "profile.return_value": sentinel.profile,
        "correct.return_value": sentinel.corrected,
        "publish.return_value": sentinel.receipt,
    }
)


def test_passes_the_scenes_on():
    process(station, 12)

    station.load.assert_called_once_with(12)
    station.correct.assert_called_once_with(sentinel.scene, sentinel.profile)
    station.publish.assert_called_once_with(sentinel.corrected)


def test_asks_for_the_profile_and_returns_the_receipt():
    assert process(station, 12) is sentinel.receipt
    station.profile.assert_called_with(12)
