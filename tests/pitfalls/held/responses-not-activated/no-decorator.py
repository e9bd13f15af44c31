# Registers a response but never switches responses on.
# --- courier/tracking.py
import requests

API = "https://parcels.example.com/v2"


def status(parcel):
    r = requests.get(f"{API}/parcels/{parcel}", timeout=5)
    if r.status_code == 404:
        return "unknown"
    r.raise_for_status()
    return r.json()["state"].replace("_", " ")
# --- tests/test_tracking.py
import responses

from courier.tracking import API, status


def test_state_is_readable():
    responses.get(f"{API}/parcels/77A", json={"state": "out_for_delivery"})

    assert status("77A") == "out for delivery"


@responses.activate
def test_missing_parcel_is_unknown():
    responses.get(f"{API}/parcels/0", status=404)

    assert status("0") == "unknown"
