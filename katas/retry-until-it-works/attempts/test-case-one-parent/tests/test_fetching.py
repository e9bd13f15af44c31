"""One parent mock sees tries and waits in the order in which they happen."""

import unittest
from unittest.mock import ANY, Mock, call, patch

import requests

from myapp import fetching

TRY = call.get("https://example.com/a", timeout=ANY)
WAIT = call.sleep(ANY)


class FetchWithRetry(unittest.TestCase):
    def setUp(self):
        self.world = Mock()
        self.world.attach_mock(self.replace(fetching.requests, "get"), "get")
        self.world.attach_mock(self.replace(fetching.time, "sleep"), "sleep")
        self.reply = Mock(json=lambda: "payload")

    def replace(self, module, name):
        patcher = patch.object(module, name)
        self.addCleanup(patcher.stop)
        return patcher.start()

    def fetch(self, *answers, **options):
        self.world.get.side_effect = answers
        return fetching.fetch_with_retry("https://example.com/a", **options)

    def test_works_at_once(self):
        self.assertEqual(self.fetch(self.reply), "payload")
        self.assertEqual(self.world.mock_calls, [TRY])

    def test_works_after_two_waits(self):
        result = self.fetch(requests.Timeout(), requests.Timeout(), self.reply)

        self.assertEqual(result, "payload")
        self.assertEqual(self.world.mock_calls, [TRY, WAIT, TRY, WAIT, TRY])
        (first,), (second,) = (each.args for each in self.world.sleep.call_args_list)
        self.assertGreater(second, first)
        self.assertGreater(first, 0)

    def test_gives_up(self):
        for tries in (1, 2, 3, 6):
            with self.subTest(tries=tries):
                self.world.reset_mock()
                with self.assertRaisesRegex(requests.Timeout, f"^{tries}$"):
                    self.fetch(*(requests.Timeout(str(n + 1)) for n in range(9)), retries=tries)
                self.assertEqual(self.world.mock_calls, [TRY, *[WAIT, TRY] * (tries - 1)])

    def test_other_errors(self):
        for error in (requests.ConnectionError, requests.TooManyRedirects, OSError):
            with self.subTest(error=error):
                self.world.reset_mock()
                with self.assertRaises(error):
                    self.fetch(error(), self.reply)
                self.assertEqual(self.world.mock_calls, [TRY])
