# Patches plan_route in dispatch.py, where the name only exists inside the function.
# --- haulage/routing.py
def plan_route(stops):
    raise RuntimeError("the routing engine is not available")
# --- haulage/dispatch.py
def first_leg(stops):
    # routing is slow to load, so only on demand
    from haulage.routing import plan_route

    route = plan_route(stops)
    return route[0], route[1]
# --- tests/test_dispatch.py
from unittest.mock import patch

from haulage import dispatch


@patch("haulage.dispatch.plan_route")
def test_first_leg(mock_plan):
    mock_plan.return_value = ["Ghent", "Breda", "Kleve"]
    assert dispatch.first_leg(["Kleve", "Breda", "Ghent"]) == ("Ghent", "Breda")
    mock_plan.assert_called_once_with(["Kleve", "Breda", "Ghent"])
