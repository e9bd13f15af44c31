# A list that the code changes is made anew per call; the shared return_value is only read.
# --- couriers/routes.py
def plan(depot, address):
    stops = depot.default_stops()
    stops.append(address)
    return stops


def bypass(depot, closed):
    return [stop for stop in depot.default_stops() if stop != closed]
# --- tests/test_routes.py
from unittest.mock import Mock

from couriers.routes import bypass, plan


def test_each_route_starts_with_the_default_stops():
    depot = Mock()
    depot.default_stops.side_effect = lambda: ["hub"]

    assert plan(depot, "Mill Lane") == ["hub", "Mill Lane"]
    assert plan(depot, "Park Row") == ["hub", "Park Row"]


def test_closed_stop_is_left_out_once():
    depot = Mock()
    depot.default_stops.return_value = ["hub", "bridge"]

    assert bypass(depot, "bridge") == ["hub"]
    assert bypass(depot, "hub") == ["bridge"]
