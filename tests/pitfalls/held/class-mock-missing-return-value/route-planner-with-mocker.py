# Configures the planner class that mocker patched, but the minutes come from the object that RoutePlanner(...) gives back.
# --- couriers/planner.py
class RoutePlanner:
    def __init__(self, depot):
        self.depot = depot

    def minutes_to(self, address):
        raise NotImplementedError("asks the routing server")
# --- couriers/eta.py
from couriers import planner


def eta_text(depot, address):
    minutes = planner.RoutePlanner(depot).minutes_to(address)
    return f"arrives in {minutes} min"
# --- tests/test_eta.py
import pytest

from couriers.eta import eta_text


@pytest.fixture
def planner_cls(mocker):
    cls = mocker.patch("couriers.eta.planner.RoutePlanner")
    cls.minutes_to.return_value = 25
    return cls


def test_eta_text_uses_planner_minutes(planner_cls):
    assert eta_text("north", "Mill Lane 4") == "arrives in 25 min"


def test_planner_is_made_for_the_depot(planner_cls):
    eta_text("north", "Mill Lane 4")
    planner_cls.assert_called_once_with("north")
