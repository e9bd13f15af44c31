"""Style: unusual; a hand-written service put into the module's namespace with patch.dict, which
keeps a diary of everything that is done to it. unittest.TestCase."""

import unittest
from unittest.mock import patch

from myapp import weather


class Answer:
    """A response that can do json(); everything else that is tried goes into the diary."""

    def __init__(self, fields, diary):
        self._fields = fields
        self._diary = diary

    def json(self):
        return dict(self._fields)

    def __bool__(self):
        self._diary.append("bool")
        return True

    def __getattr__(self, name):
        self._diary.append(name)
        raise AttributeError(name)


class Service:
    def __init__(self, **temperatures):
        self.temperatures = temperatures
        self.questions = []
        self.timeouts = []
        self.diary = []

    def __call__(self, url, /, *args, **kwargs):
        self.questions.append(url)
        self.timeouts.append(kwargs.get("timeout"))
        temp = self.temperatures[url.removeprefix("https://api.weather.com/")]
        return Answer({"feels_like": -99.0, "temp": temp, "wind": 3}, self.diary)


class GetTemperature(unittest.TestCase):
    def setUp(self):
        self.service = Service(
            **{"Oslo": 21.5, "Lima": 0, "oslo": -1.125, "New York": 8.6249, "São Paulo": 29}
        )
        patcher = patch.dict(vars(weather), get=self.service)
        patcher.start()
        self.addCleanup(patcher.stop)

    def test_every_city_has_its_own_temperature(self):
        for city, temp in self.service.temperatures.items():
            with self.subTest(city):
                self.assertEqual(weather.get_temperature(city), temp)

    def test_one_question_for_each_call(self):
        for city in ["Oslo", "New York", "Oslo"]:
            weather.get_temperature(city)
        site = "https://api.weather.com/"
        self.assertEqual(self.service.questions, [site + "Oslo", site + "New York", site + "Oslo"])

    def test_never_waits_for_ever(self):
        weather.get_temperature("Oslo")
        self.assertNotIn(None, self.service.timeouts)

    def test_touches_nothing_but_json(self):
        weather.get_temperature("Oslo")
        self.assertEqual(self.service.diary, [])
