# Attaches the mocks before the code calls them, and compares what their parent saw.
# --- airport/runway.py
def clear_for_take_off(flight, tower, lights):
    lights.switch_on()
    tower.call(flight)
# --- tests/test_runway.py
from unittest.mock import Mock, call

from airport.runway import clear_for_take_off


def test_lights_come_first():
    tower, lights, log = Mock(), Mock(), Mock()
    log.attach_mock(lights, "lights")
    log.attach_mock(tower, "tower")

    clear_for_take_off("SK 101", tower, lights)

    assert log.mock_calls == [call.lights.switch_on(), call.tower.call("SK 101")]
