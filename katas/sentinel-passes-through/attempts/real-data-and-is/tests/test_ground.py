import pytest

from myapp.ground import Scene, process


@pytest.fixture
def station(mocker):
    station = mocker.MagicMock()
    station.load.return_value = Scene("Etna", [0.25, 0.5])
    station.profile.return_value = {"red": 1.5}
    station.correct.return_value = Scene("Etna", [0.375, 0.5])
    station.publish.return_value = ["receipt", 12]
    return station


def test_the_scene_goes_through_correction_into_the_gallery(station):
    result = process(station, 12)

    station.load.assert_called_once_with(12)
    assert station.correct.call_args.args[0] is station.load.return_value
    assert station.publish.call_args.args[0] is station.correct.return_value
    assert result is station.publish.return_value


def test_the_profile_goes_with_it(station):
    process(station, 12)

    station.profile.assert_called_once_with(12)
    assert station.correct.call_args.args[1] is station.profile.return_value
