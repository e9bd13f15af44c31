# Has the router answer every address, so the slip in the route's address shows only as empty JSON.
# --- bikeshare/docks.py
import httpx

API = "https://bikes.example.com/v2"


def free_docks(station):
    reply = httpx.get(f"{API}/stations/{station}/docks")
    reply.raise_for_status()
    return reply.json()["free"]
# --- tests/test_docks.py
import respx

from bikeshare.docks import API, free_docks


def test_free_docks():
    with respx.mock(assert_all_mocked=False, assert_all_called=False) as router:
        router.get(f"{API}/station/9/docks").respond(json={"free": 3})

        assert free_docks(9) == 3
