# Builds a RequestsMock in a fixture but neither enters nor starts it.
# --- tides/client.py
import requests


class TideClient:
    def __init__(self, base):
        self.base = base
        self.session = requests.Session()

    def next_high_water(self, harbour):
        answer = self.session.get(f"{self.base}/harbours/{harbour}/tides", timeout=3)
        answer.raise_for_status()
        return min(t["at"] for t in answer.json() if t["kind"] == "high")
# --- tests/test_client.py
import pytest
import responses

from tides.client import TideClient

TIDES = [
    {"kind": "low", "at": "03:10"},
    {"kind": "high", "at": "21:44"},
    {"kind": "high", "at": "09:22"},
]


@pytest.fixture
def api():
    return responses.RequestsMock()


def test_earliest_high_water(api):
    api.add(responses.GET, "https://tides.example.com/harbours/husum/tides", json=TIDES)

    assert TideClient("https://tides.example.com").next_high_water("husum") == "09:22"
