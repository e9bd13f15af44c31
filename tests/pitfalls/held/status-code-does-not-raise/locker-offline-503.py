# Builds the reply as Mock(status_code=503) and waits for the httpx error, which a mock never raises by itself.
# --- lockers/health.py
import httpx


class LockerHealth:
    def __init__(self, client):
        self.client = client

    def online(self, locker_id):
        reply = self.client.get(f"/lockers/{locker_id}/ping")
        try:
            reply.raise_for_status()
        except httpx.HTTPStatusError:
            return False
        return True
# --- tests/test_health.py
from unittest.mock import Mock

import httpx
import pytest

from lockers.health import LockerHealth


@pytest.fixture
def client():
    return Mock(spec=httpx.Client)


def test_answering_locker_is_online(client):
    client.get.return_value = Mock(status_code=200)
    assert LockerHealth(client).online("L4") is True


def test_locker_with_server_error_is_offline(client):
    client.get.return_value = Mock(status_code=503)
    assert LockerHealth(client).online("L4") is False
