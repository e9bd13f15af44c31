from unittest.mock import Mock

from myapp.ground import Scene, process


def test_corrects_a_scene_and_publishes_it():
    station = Mock()
    station.load.return_value = Scene("Etna", [0.25, 0.5, 0.75])
    station.profile.return_value = {"red": 1.5, "green": 1.0, "blue": 0.5}
    station.correct.return_value = Scene("Etna", [0.375, 0.5, 0.375])
    station.publish.return_value = "receipt 12"

    assert process(station, 12) == "receipt 12"

    station.load.assert_called_once_with(12)
    station.profile.assert_called_once_with(12)
    station.correct.assert_called_once_with(
        Scene("Etna", [0.25, 0.5, 0.75]), {"red": 1.5, "green": 1.0, "blue": 0.5}
    )
    station.publish.assert_called_once_with(Scene("Etna", [0.375, 0.5, 0.375]))
