# Patches the client object that routes.py keeps, not the class.
# --- delivery/geo.py
class GeoClient:
    def __init__(self, region):
        self.region = region

    def distance_km(self, start, end):
        return abs(len(start) - len(end)) * 1.5
# --- delivery/routes.py
from delivery.geo import GeoClient

client = GeoClient(region="eu")


def fee(start, end, rounding=round):
    km = client.distance_km(start, end)
    price = 3.0 if km < 5 else 3.0 + 0.5 * (km - 5)
    return rounding(price, 1)
# --- tests/test_routes.py
from unittest.mock import Mock

from delivery import routes


def test_long_trips_cost_more(mocker):
    geo = mocker.patch("delivery.routes.client")
    geo.distance_km.return_value = 15

    assert routes.fee("Harbour", "Hill") == 8.0
    geo.distance_km.assert_called_once_with("Harbour", "Hill")


def test_rounding_can_be_swapped(mocker):
    mocker.patch.object(routes.client, "distance_km", return_value=4)
    up = Mock(return_value=4)

    assert routes.fee("Quay", "Mill", rounding=up) == 4
    up.assert_called_once_with(3.0, 1)
