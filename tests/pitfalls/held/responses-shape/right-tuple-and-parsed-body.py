# The callback returns status, headers and text; the recorded body is parsed before it is compared.
# --- buoy/uplink.py
import requests

UPLINK = "https://uplink.example.com/measurements"


def send(buoy, wave_cm, battery):
    """Report one measurement; returns its number."""
    payload = {"buoy": buoy, "wave": wave_cm / 100}
    if battery < 0.2:
        payload["service"] = True
    answer = requests.post(UPLINK, json=payload, timeout=10)
    answer.raise_for_status()
    return answer.json()["number"]
# --- tests/test_uplink.py
import json

import pytest
import responses
from responses import matchers

from buoy.uplink import UPLINK, send


@pytest.fixture
def uplink():
    with responses.RequestsMock() as rsps:
        yield rsps


def test_weak_battery_is_flagged(uplink):
    uplink.post(UPLINK, json={"number": 1})

    send("N7", 140, battery=0.1)

    body = json.loads(uplink.calls[0].request.body)
    assert body == {"buoy": "N7", "wave": 1.4, "service": True}


def test_number_comes_back(uplink):
    def accept(request):
        return 202, {}, json.dumps({"number": len(json.loads(request.body))})

    uplink.add_callback(
        responses.POST,
        UPLINK,
        callback=accept,
        match=[matchers.json_params_matcher({"buoy": "N7", "wave": 0.6})],
    )

    assert send("N7", 60, battery=0.9) == 2
