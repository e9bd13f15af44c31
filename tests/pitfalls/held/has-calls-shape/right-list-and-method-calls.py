# Passes a list, and uses method_calls, which leaves __enter__ and __exit__ out.
# --- toll/barrier.py
class Barrier:
    def __init__(self, motor):
        self.motor = motor

    def let_through(self, *plates):
        with self.motor as motor:
            for plate in plates:
                motor.lift(plate)
        return len(plates)
# --- tests/test_barrier.py
from unittest.mock import ANY, MagicMock, call

import pytest

from toll.barrier import Barrier


@pytest.fixture
def motor():
    motor = MagicMock()
    motor.__enter__.return_value = motor
    return motor


def test_barrier_is_lifted_for_each(motor):
    assert Barrier(motor).let_through("KR 712", "WA 9") == 2
    assert motor.method_calls == [call.lift("KR 712"), call.lift("WA 9")]
    calls = call("KR 712"), call("WA 9")
    motor.lift.assert_has_calls(calls)


def test_motor_is_released_afterwards(motor):
    Barrier(motor).let_through("KR 712")
    assert motor.mock_calls == [call.__enter__(), call.lift("KR 712"), call.__exit__(ANY, ANY, ANY)]
