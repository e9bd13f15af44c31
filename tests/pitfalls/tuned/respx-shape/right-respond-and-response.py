# Gives each route a response, as keyword arguments or as an httpx.Response; the ping needs none.
# --- parking/spaces.py
import httpx


class ParkingApi:
    def __init__(self):
        self.client = httpx.Client(base_url="https://parking.example.com")

    def free(self, garage):
        spaces = self.client.get(f"/garages/{garage}").raise_for_status().json()
        return sum(1 for space in spaces if not space["taken"])

    def alive(self):
        return self.client.head("/ping").is_success
# --- tests/test_spaces.py
import httpx
import pytest
import respx

from parking.spaces import ParkingApi


@pytest.fixture
def api():
    return ParkingApi()


@respx.mock
def test_empty_garage(api):
    respx.get("https://parking.example.com/garages/north").respond(json=[])
    assert api.free("north") == 0


@respx.mock
def test_some_spaces_are_taken(api):
    spaces = [{"taken": True}, {"taken": False}, {"taken": False}]
    respx.get("https://parking.example.com/garages/south").mock(return_value=httpx.Response(200, json=spaces))
    assert api.free("south") == 2


@respx.mock
def test_alive(api):
    route = respx.head("https://parking.example.com/ping")
    assert api.alive()
    assert route.call_count == 1
