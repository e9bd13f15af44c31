# Sets json() on the patched httpx.get function, not on the response which httpx.get returns.
# --- tracker/parcels.py
import httpx


def parcel_state(code):
    reply = httpx.get(f"https://api.example.com/parcels/{code}", timeout=5)
    return reply.json()["state"]
# --- tests/test_parcels.py
import pytest

from tracker import parcels


@pytest.fixture
def fake_get(mocker):
    fake = mocker.patch.object(parcels.httpx, "get")
    fake.json.return_value = {"state": "in transit"}
    return fake


def test_parcel_state(fake_get):
    assert parcels.parcel_state("NX42") == "in transit"
    fake_get.assert_called_once_with("https://api.example.com/parcels/NX42", timeout=5)
