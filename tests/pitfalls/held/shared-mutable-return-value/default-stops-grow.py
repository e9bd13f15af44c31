# One list object is the return_value for both routes, and the code appends to it.
# --- couriers/routes.py
def plan(depot, address):
    stops = depot.default_stops()
    stops.append(address)
    return stops
# --- tests/test_routes.py
from unittest.mock import Mock

from couriers.routes import plan


def test_each_route_starts_with_the_default_stops():
    depot = Mock()
    depot.default_stops.return_value = ["hub"]

    assert plan(depot, "Mill Lane") == ["hub", "Mill Lane"]
    assert plan(depot, "Park Row") == ["hub", "Park Row"]
