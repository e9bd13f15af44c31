# Calls connect() in the test to reach what it returns, and so finds that call in mock_calls, too.
# --- drone/flight.py
def hop(drone, metres):
    link = drone.connect()
    link.climb(metres)
    link.land()
    return link.battery()
# --- tests/test_flight.py
from unittest.mock import MagicMock, call

from drone.flight import hop


def test_hop():
    drone = MagicMock()
    drone.connect().battery.return_value = 87

    assert hop(drone, 5) == 87

    link = call.connect()
    assert drone.mock_calls == [link, link.climb(5), link.land(), link.battery()]
