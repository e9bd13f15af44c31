# Compares the recorded request body, which is bytes, with a dict.
# --- buoy/uplink.py
import requests

UPLINK = "https://uplink.example.com/measurements"


def send(buoy, wave_cm, battery):
    """Report one measurement; a weak battery is flagged."""
    payload = {"buoy": buoy, "wave": wave_cm / 100}
    if battery < 0.2:
        payload["service"] = True
    requests.post(UPLINK, json=payload, timeout=10).raise_for_status()
# --- tests/test_uplink.py
import pytest
import responses

from buoy.uplink import UPLINK, send


@pytest.fixture(autouse=True)
def uplink():
    with responses.RequestsMock() as rsps:
        rsps.add(responses.POST, UPLINK, status=202)
        yield rsps


def test_weak_battery_is_flagged(uplink):
    send("N7", 140, battery=0.1)

    assert uplink.calls[0].request.body == {"buoy": "N7", "wave": 1.4, "service": True}
