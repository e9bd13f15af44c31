# Asserts on the bus as a whole but writes the calls without the name of the method.
# --- brewery/batch.py
class Batch:
    def __init__(self, bus, number):
        self.bus = bus
        self.number = number

    def run(self):
        for step in ("mash", "boil", "ferment"):
            self.bus.publish(f"batch/{self.number}", step)
        return "ready"
# --- tests/test_batch.py
from unittest.mock import MagicMock, call

import pytest

from brewery.batch import Batch


@pytest.fixture
def bus():
    return MagicMock()


def test_every_step_is_announced(bus):
    assert Batch(bus, 12).run() == "ready"

    bus.assert_has_calls([call("batch/12", "mash"), call("batch/12", "boil"), call("batch/12", "ferment")])
