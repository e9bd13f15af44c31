# The patched instance is the very one that the gate is given.
# --- locks/gate.py
class Lock:
    def __init__(self, pin):
        self.pin = pin

    def release(self):
        return f"pin {self.pin} pulled"


class Gate:
    def __init__(self, lock):
        self.lock = lock
        self.spare = Lock(99)

    def let_through(self, ticket):
        if not ticket.startswith("T"):
            return "go away"
        return self.lock.release()
# --- tests/test_gate.py
import unittest
from unittest.mock import patch

from locks.gate import Gate, Lock


class GateTest(unittest.TestCase):
    def setUp(self):
        self.lock = Lock(pin=4)

    def test_valid_ticket_opens(self):
        with patch.object(self.lock, "release", return_value="open") as release:
            self.assertEqual(Gate(self.lock).let_through("T-881"), "open")
        release.assert_called_once_with()

    def test_other_tickets_do_not(self):
        with patch.object(self.lock, "release") as release:
            self.assertEqual(Gate(self.lock).let_through("X-1"), "go away")
        release.assert_not_called()
