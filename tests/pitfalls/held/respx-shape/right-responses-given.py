# Routes answer with respond() or an httpx.Response; the one without a response is only checked for its status.
# --- drones/registry.py
import httpx


class Registry:
    def __init__(self, token):
        self.http = httpx.Client(
            base_url="https://registry.example.com",
            headers={"Authorization": f"Bearer {token}"},
        )

    def may_fly(self, serial, zone):
        answer = self.http.get(f"/drones/{serial}")
        if answer.status_code == 404:
            return False
        return zone in answer.json()["zones"]

    def alive(self):
        return self.http.head("/ping").status_code == 200
# --- tests/test_registry.py
import httpx
import pytest

from drones.registry import Registry


@pytest.fixture
def registry():
    return Registry("s3cret")


def test_registered_zone(registry, respx_mock):
    route = respx_mock.get("https://registry.example.com/drones/DX1").mock(
        return_value=httpx.Response(200, json={"zones": ["park", "coast"]})
    )

    assert registry.may_fly("DX1", "coast")
    assert route.calls.last.request.headers["Authorization"] == "Bearer s3cret"


def test_other_zone_is_closed(registry, respx_mock):
    respx_mock.get("https://registry.example.com/drones/DX1").respond(json={"zones": ["park"]})

    assert not registry.may_fly("DX1", "coast")


def test_ping(registry, respx_mock):
    ping = respx_mock.head("https://registry.example.com/ping")

    assert registry.alive()
    assert ping.call_count == 1
