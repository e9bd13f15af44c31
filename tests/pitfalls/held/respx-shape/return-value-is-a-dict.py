# Gives mock() a dict as return value instead of an httpx.Response.
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
# --- tests/test_registry.py
import pytest

from drones.registry import Registry


@pytest.fixture
def registry():
    return Registry("s3cret")


def test_registered_zone(registry, respx_mock):
    respx_mock.get("https://registry.example.com/drones/DX1").mock(
        return_value={"zones": ["park", "coast"]}
    )

    assert registry.may_fly("DX1", "coast")


def test_unknown_drone_stays_down(registry, respx_mock):
    respx_mock.get("https://registry.example.com/drones/DX2").respond(404)

    assert registry.may_fly("DX2", "coast") is False
