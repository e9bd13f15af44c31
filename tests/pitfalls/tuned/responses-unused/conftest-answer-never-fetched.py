# A fixture in conftest.py registers an answer that nobody asks for.
# --- skiresort/lifts.py
import requests

API = "https://ski.example.com/api"


def open_lifts():
    reply = requests.get(f"{API}/lifts", timeout=5)
    reply.raise_for_status()
    return [lift["name"] for lift in reply.json() if lift["open"]]
# --- tests/conftest.py
import pytest
import responses

from skiresort.lifts import API


@pytest.fixture
def ski_api():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        mock.get(f"{API}/lifts", json=[{"name": "Eagle", "open": True}, {"name": "Fox", "open": False}])
        mock.get(f"{API}/weather", json={"wind": 30})
        yield mock
# --- tests/test_lifts.py
from skiresort.lifts import open_lifts


def test_closed_lifts_are_left_out(ski_api):
    assert open_lifts() == ["Eagle"]
