# Attaches the mocks only after the code has called them.
# --- airport/runway.py
def clear_for_take_off(flight, tower, lights):
    lights.switch_on()
    tower.call(flight)
# --- tests/test_runway.py
from unittest.mock import Mock, call

from airport.runway import clear_for_take_off


def test_lights_come_first():
    tower, lights, log = Mock(), Mock(), Mock()
    clear_for_take_off("SK 101", tower, lights)

    log.attach_mock(lights.switch_on, "switch_on")
    log.attach_mock(tower.call, "call_tower")
    log.assert_has_calls([call.switch_on(), call.call_tower("SK 101")])
