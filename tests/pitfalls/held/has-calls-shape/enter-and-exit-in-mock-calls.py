# Compares mock_calls with the call that matters, but `with` adds __enter__ and __exit__ to it.
# --- toll/barrier.py
class Barrier:
    def __init__(self, lock, motor):
        self.lock = lock
        self.motor = motor

    def let_through(self, plate):
        with self.motor as motor:
            motor.lift(plate)
        return f"bye {plate}"
# --- tests/test_barrier.py
from unittest import TestCase
from unittest.mock import MagicMock, call

from toll.barrier import Barrier


class LetThroughTest(TestCase):
    def test_barrier_is_lifted_once(self):
        motor = MagicMock()
        motor.__enter__.return_value = motor

        self.assertEqual(Barrier(MagicMock(), motor).let_through("KR 712"), "bye KR 712")

        assert motor.mock_calls == [call.lift("KR 712")]
