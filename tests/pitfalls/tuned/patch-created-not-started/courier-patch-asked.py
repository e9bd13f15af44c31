# Starts the patch, but asserts on the patch itself and not on the mock that `start()` gives.
# --- courier/route.py
from courier import maps


def minutes(stops):
    return sum(maps.distance(a, b) for a, b in zip(stops, stops[1:])) * 2
# --- courier/maps.py
def distance(a, b):
    raise RuntimeError("no map")
# --- tests/test_route.py
from unittest.mock import patch

from courier.route import minutes


def test_two_minutes_a_mile(request):
    distance = patch("courier.maps.distance", return_value=3)
    distance.start()
    request.addfinalizer(distance.stop)
    assert minutes(["depot", "mill", "quay"]) == 12
    distance.assert_called_with("mill", "quay")
