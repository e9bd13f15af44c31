# Expects assert_called_with to find an earlier call, but it looks at the last one only.
# --- courier/route.py
def drive(stops, navigator):
    done = []
    for stop in sorted(stops, key=lambda s: s["km"]):
        navigator.go_to(stop["name"])
        done.append(stop["name"])
    return done
# --- tests/test_route.py
from unittest.mock import Mock

from courier.route import drive

STOPS = [{"name": "mill", "km": 12}, {"name": "harbour", "km": 3}]


def test_visits_harbour_and_mill():
    navigator = Mock()

    assert drive(STOPS, navigator) == ["harbour", "mill"]

    navigator.go_to.assert_called_with("harbour")
    navigator.go_to.assert_called_with("mill")
