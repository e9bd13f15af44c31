# Assigns a list to __iter__ instead of a function that returns an iterator.
# --- convoy/route.py
def total_km(route):
    """Length of a route; every leg knows its own distance."""
    return round(sum(leg["km"] for leg in route), 1)


def describe(route):
    return f"{route.title}: {total_km(route)} km"
# --- tests/test_route.py
from unittest.mock import MagicMock, patch

from convoy import route as route_module


class TestDescribe:
    def make_route(self):
        route = MagicMock(title="Hamburg-Ulm")
        route.__iter__ = [{"km": 288.4}, {"km": 361.0}]
        return route

    def test_length_is_in_the_text(self):
        assert route_module.describe(self.make_route()) == "Hamburg-Ulm: 649.4 km"

    def test_text_uses_total_km(self):
        with patch.object(route_module, "total_km", return_value=12.5) as total:
            assert route_module.describe(MagicMock(title="Loop")) == "Loop: 12.5 km"
        total.assert_called_once()
