# Gives the route no response, so that it answers with an empty body.
# --- parking/spaces.py
import httpx


class ParkingApi:
    def __init__(self):
        self.client = httpx.Client(base_url="https://parking.example.com")

    def free(self, garage):
        spaces = self.client.get(f"/garages/{garage}").raise_for_status().json()
        return sum(1 for space in spaces if not space["taken"])
# --- tests/test_spaces.py
import pytest
import respx

from parking.spaces import ParkingApi


@pytest.fixture
def api():
    return ParkingApi()


@respx.mock
def test_empty_garage(api):
    route = respx.get("https://parking.example.com/garages/north")

    assert api.free("north") == 0
    assert route.called
