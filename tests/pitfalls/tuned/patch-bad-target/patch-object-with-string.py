# Gives patch.object the dotted name of the module in place of the module.
# --- fleet/tracking.py
import random


def jitter():
    return random.uniform(-1, 1)


def ping_interval(base):
    return max(1, base + jitter())
# --- tests/test_tracking.py
from unittest import TestCase, mock

from fleet import tracking


class PingIntervalTest(TestCase):
    @mock.patch.object("fleet.tracking", "jitter", return_value=0.5)
    def test_jitter_is_added(self, mock_jitter):
        self.assertEqual(tracking.ping_interval(10), 10.5)
        mock_jitter.assert_called_once_with()
