"""unittest.TestCase with a hand-written fake gateway that counts who was asked."""

import unittest
from collections import Counter

from myapp.alarm import Camp, to_warn
from myapp.rivers import NoLevelError, UnknownStationError


class Rivers:
    """A RiverLevels on paper. None stands for a level that cannot be had."""

    def __init__(self, **levels: float | None) -> None:
        self._levels = levels
        self.asked: Counter[str] = Counter()

    def level(self, station: str) -> float:
        self.asked[station] += 1
        if station not in self._levels:
            raise UnknownStationError(station)
        level = self._levels[station]
        if level is None:
            raise NoLevelError(station)
        return level


def warned(level: float | None, limit: float) -> bool:
    names = to_warn([Camp("Otter Meadow", "elm", limit)], Rivers(elm=level))
    assert names in ([], ["Otter Meadow"]), names
    return bool(names)


class OneCamp(unittest.TestCase):
    def test_warned_at_its_limit_and_above(self):
        for level, limit in [(300, 300), (300.1, 300), (340, 300), (9000, 300), (0, 0), (-5, -20)]:
            with self.subTest(level=level, limit=limit):
                self.assertTrue(warned(level, limit))

    def test_not_warned_below_its_limit(self):
        for level, limit in [(299.9, 300), (3.4, 300), (0, 300), (-20, -5), (-1, 0)]:
            with self.subTest(level=level, limit=limit):
                self.assertFalse(warned(level, limit))

    def test_warned_when_the_level_cannot_be_had(self):
        for limit in (-20, 0, 300, 1e12):
            with self.subTest(limit=limit):
                self.assertTrue(warned(None, limit))

    def test_unknown_station_reaches_the_caller(self):
        with self.assertRaises(UnknownStationError):
            to_warn([Camp("Otter Meadow", "nowhere", 300)], Rivers(elm=0))


class ManyCamps(unittest.TestCase):
    def test_no_camps_no_warnings(self):
        rivers = Rivers()

        self.assertEqual(to_warn([], rivers), [])
        self.assertEqual(rivers.asked, {})

    def test_names_keep_the_order_of_the_camps(self):
        rivers = Rivers(elm=250, ash=400, oak=None, fir=10)
        camps = (
            Camp("Pike", "oak", 300),
            Camp("Otter", "elm", 200),
            Camp("Adder", "ash", 300),
            Camp("Heron", "fir", 300),
            Camp("Zander", "elm", 250),
            Camp("Beaver", "elm", 251),
            Camp("Bittern", "oak", 100),
        )

        self.assertEqual(
            to_warn(camps, rivers), ["Pike", "Otter", "Adder", "Zander", "Bittern"]
        )

    def test_each_station_is_asked_for_once_whatever_it_answers(self):
        rivers = Rivers(elm=250, dry=0, oak=None)
        camps = [
            Camp(f"{station} {limit}", station, limit)
            for limit in (100, 300)
            for station in ("elm", "dry", "oak")
        ]

        self.assertEqual(to_warn(camps, rivers), ["elm 100", "oak 100", "oak 300"])
        self.assertEqual(rivers.asked, {"elm": 1, "dry": 1, "oak": 1})

    def test_levels_are_asked_for_anew_each_time(self):
        camps = [Camp("Otter Meadow", "elm", 300)]

        self.assertEqual(to_warn(camps, Rivers(elm=340)), ["Otter Meadow"])
        self.assertEqual(to_warn(camps, Rivers(elm=200)), [])

    def test_one_unknown_station_among_others_reaches_the_caller(self):
        known = [Camp("Otter", "elm", 300), Camp("Pike", "oak", 300)]
        unknown = Camp("Lost", "nowhere", 300)
        for place in range(3):
            with self.subTest(place=place):
                camps = [*known[:place], unknown, *known[place:]]
                with self.assertRaises(UnknownStationError):
                    to_warn(camps, Rivers(elm=340, oak=None))
