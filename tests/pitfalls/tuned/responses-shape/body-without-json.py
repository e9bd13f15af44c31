# Answers with the body "accepted", where the program reads JSON.
# --- recycling/pickup.py
import requests


class Pickups:
    def __init__(self, url):
        self.url = url

    def order(self, street, kind):
        reply = requests.post(f"{self.url}/pickups", json={"street": street, "kind": kind}, timeout=10)
        reply.raise_for_status()
        return reply.json()["day"]
# --- tests/test_pickup.py
import pytest
import responses

from recycling.pickup import Pickups


@pytest.fixture
def mocked():
    with responses.RequestsMock() as mock:
        yield mock


def test_glass_is_picked_up(mocked):
    mocked.post("https://bins.example.com/pickups", body="accepted", status=202)

    day = Pickups("https://bins.example.com").order("Elm Street", "glass")

    assert day == "Thursday"
