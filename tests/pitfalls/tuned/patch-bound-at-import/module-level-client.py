# Patches the class GeoClient after routes.py has made its one client at import.
# --- delivery/geo.py
class GeoClient:
    def __init__(self, region):
        self.region = region

    def distance_km(self, start, end):
        return abs(len(start) - len(end)) * 1.5
# --- delivery/routes.py
from delivery.geo import GeoClient

client = GeoClient(region="eu")


def fee(start, end):
    km = client.distance_km(start, end)
    return 3.0 if km < 5 else 3.0 + 0.5 * (km - 5)
# --- tests/test_routes.py
from delivery import routes


def test_long_trips_cost_more(mocker):
    geo = mocker.patch("delivery.routes.GeoClient")
    geo.return_value.distance_km.return_value = 15

    assert routes.fee("Harbour", "Hill") == 8.0
