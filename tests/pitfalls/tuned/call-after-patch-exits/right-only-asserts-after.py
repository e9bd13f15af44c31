# Calls track() inside the with block; only the assertions stand after it.
# --- parcels/tracking.py
import requests

BASE = "https://api.example.com/parcels"


def track(number):
    resp = requests.get(f"{BASE}/{number}", timeout=5)
    if resp.status_code == 404:
        return "unknown"
    return resp.json()["state"]
# --- tests/test_tracking.py
from unittest.mock import patch

from parcels import tracking


def test_parcel_state():
    with patch("parcels.tracking.requests.get") as get:
        get.return_value.status_code = 200
        get.return_value.json.return_value = {"state": "in transit"}
        state = tracking.track("NL-77")

    assert state == "in transit"
    get.assert_called_once_with("https://api.example.com/parcels/NL-77", timeout=5)
