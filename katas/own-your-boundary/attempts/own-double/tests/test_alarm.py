import unittest
from collections import Counter

from myapp import alarm, board, rivers


class LevelsByHand:
    """What is in it is the level, or the error."""

    def __init__(self, **stations):
        self.stations = stations
        self.asked = Counter()

    def level(self, station):
        self.asked[station] += 1
        answer = self.stations[station]
        if isinstance(answer, Exception):
            raise answer
        return answer


class AlarmTest(unittest.TestCase):
    def test_levels(self):
        levels = LevelsByHand(weir=100, bridge=101, ford=99, lake=rivers.NoLevelError())
        camps = [alarm.Camp(station, station, 100) for station in levels.stations]
        self.assertEqual(alarm.to_warn(camps, levels), ["weir", "bridge", "lake"])

    def test_questions(self):
        levels = LevelsByHand(weir=0, bridge=0)
        stations = ["weir", "bridge", "weir"]
        alarm.to_warn([alarm.Camp("", station, 1) for station in stations], levels)
        self.assertEqual(levels.asked, {"weir": 1, "bridge": 1})

    def test_typing_error(self):
        levels = LevelsByHand(wier=rivers.UnknownStationError("wier"))
        with self.assertRaisesRegex(rivers.UnknownStationError, "wier"):
            alarm.to_warn([alarm.Camp("Meadow", "wier", 250)], levels)


class BoardTest(unittest.TestCase):
    def test_lines(self):
        levels = LevelsByHand(
            weir=99.6, wier=rivers.UnknownStationError(), lake=rivers.NoLevelError()
        )
        self.assertEqual(
            [board.line(station, levels) for station in levels.stations],
            ["weir: 100 cm", "wier: no such station", "lake: level unknown"],
        )
