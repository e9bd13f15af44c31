"""unittest.TestCase with create_autospec for the service and the log, and subTest."""

import logging
import unittest
from unittest.mock import create_autospec

from myapp.tides import TideService, high_tide


class HighTideTest(unittest.TestCase):
    def ask(self, *, answer=None, error=None, last_known="02:05"):
        """Ask for Husum, where the service answers or raises; a new service and log each time."""
        self.service = create_autospec(TideService, instance=True)
        self.service.high_tide.return_value = answer
        self.service.high_tide.side_effect = error
        self.log = create_autospec(logging.Logger, instance=True)
        return high_tide(self.service, "Husum", last_known, self.log)

    def test_good_day(self):
        for answer in ("14:20", "00:01", "02:05", ""):
            with self.subTest(answer=answer):
                self.assertEqual(self.ask(answer=answer), answer)
                self.service.high_tide.assert_called_with("Husum")

    def test_bad_day(self):
        errors = [
            ConnectionError(),
            ConnectionError("cable cut"),
            ConnectionRefusedError(111, "refused"),
            ConnectionResetError("reset"),
            BrokenPipeError("pipe"),
        ]
        for error in errors:
            with self.subTest(error=error):
                self.assertEqual(self.ask(error=error), "02:05")
                self.service.high_tide.assert_called_with("Husum")
                self.log.warning.assert_called_once()

    def test_last_known_is_the_one_given(self):
        for last_known in ("23:59", "--:--"):
            with self.subTest(last_known=last_known):
                shown = self.ask(error=ConnectionError("cut"), last_known=last_known)
                self.assertEqual(shown, last_known)

    def test_any_other_error_goes_through(self):
        errors = [
            LookupError("no such harbour"),
            KeyError("Husum"),
            OSError("disk"),
            TimeoutError("slow"),
            ValueError("nonsense"),
            RuntimeError("who knows"),
        ]
        for error in errors:
            with self.subTest(error=error):
                with self.assertRaises(type(error)) as caught:
                    self.ask(error=error)
                self.assertIs(caught.exception, error)

    def test_after_a_bad_day_comes_a_good_one(self):
        self.assertEqual(self.ask(answer="14:20"), "14:20")
        self.assertEqual(self.ask(error=ConnectionError("cut")), "02:05")
        self.assertEqual(self.ask(answer="14:45"), "14:45")
