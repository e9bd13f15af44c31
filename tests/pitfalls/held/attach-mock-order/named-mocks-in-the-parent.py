# Builds the parent from mocks that were given a name, so it records none of their calls.
# --- airlock/cycle.py
class Airlock:
    def __init__(self, inner, outer, pump):
        self.inner = inner
        self.outer = outer
        self.pump = pump

    def leave(self):
        self.inner.close()
        self.pump.drain()
        self.outer.open()
# --- tests/test_cycle.py
import pytest
from unittest import mock

from airlock.cycle import Airlock


@pytest.fixture
def parts():
    return {name: mock.MagicMock(name=name) for name in ("inner", "outer", "pump")}


def test_air_is_drained_between_the_doors(parts):
    order = mock.MagicMock(**parts)

    Airlock(**parts).leave()

    order.assert_has_calls([mock.call.inner.close(), mock.call.pump.drain(), mock.call.outer.open()])
