# Configures __len__ on a Mock, which only MagicMock supports.
# --- printing/spooler.py
LIMIT = 50


def status(queue):
    waiting = len(queue)
    if waiting == 0:
        return "idle"
    if waiting > LIMIT:
        return f"overloaded ({waiting})"
    return f"{waiting} waiting"
# --- tests/test_spooler.py
import unittest
from unittest.mock import Mock

from printing import spooler


class StatusTest(unittest.TestCase):
    def setUp(self):
        self.queue = Mock()

    def test_busy(self):
        self.queue.__len__.return_value = 3
        self.assertEqual(spooler.status(self.queue), "3 waiting")

    def test_overloaded(self):
        self.queue.__len__.return_value = 51
        self.assertEqual(spooler.status(self.queue), "overloaded (51)")
