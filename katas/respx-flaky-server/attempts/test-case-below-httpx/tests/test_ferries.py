import unittest
from unittest.mock import patch

import httpx

from myapp import ferries

TIMETABLE = ["06:00", "18:00"]


class Departures(unittest.TestCase):
    def setUp(self):
        self.sleep = self.start(patch("time.sleep"))
        self.send = self.start(patch.object(httpx.HTTPTransport, "handle_request"))

    def start(self, patcher):
        self.addCleanup(patcher.stop)
        return patcher.start()

    def waits(self):
        return [call.args[0] for call in self.sleep.call_args_list]

    def test_storm_and_calm(self):
        self.send.side_effect = [
            httpx.Response(503, headers={"retry-after": "120"}),
            httpx.ConnectTimeout("slow"),
            httpx.Response(200, json={"departures": TIMETABLE}),
        ]

        self.assertEqual(ferries.departures("oban"), TIMETABLE)

        told, free = self.waits()
        self.assertEqual(told, 120)
        self.assertGreater(free, 0)

    def test_storm_without_end(self):
        self.send.side_effect = [httpx.ConnectError("refused") for _ in range(9)]

        with self.assertRaises(httpx.ConnectError):
            ferries.departures("oban")

        self.assertEqual(self.send.call_count, 3)

    def test_unknown_harbour(self):
        self.send.side_effect = [httpx.Response(404)]

        with self.assertRaises(httpx.HTTPStatusError):
            ferries.departures("atlantis")

        self.assertEqual(self.waits(), [])
