# responses is on in every test: by the decorator, by a fixture that enters a RequestsMock, or by start and stop.
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
import unittest

import pytest
import requests
import responses

from courier.tracking import API, status


@pytest.fixture
def api():
    with responses.RequestsMock() as rsps:
        yield rsps


def test_state_is_readable(api):
    api.get(f"{API}/parcels/77A", json={"state": "out_for_delivery"})

    assert status("77A") == "out for delivery"


@responses.activate
def test_missing_parcel_is_unknown():
    responses.get(f"{API}/parcels/0", status=404)

    assert status("0") == "unknown"


class BrokenServer(unittest.TestCase):
    def setUp(self):
        responses.start()
        self.addCleanup(responses.reset)
        self.addCleanup(responses.stop)

    def test_error_is_raised(self):
        responses.get(f"{API}/parcels/5", status=500)
        with self.assertRaises(requests.HTTPError) as caught:
            status("5")
        self.assertEqual(caught.exception.response.status_code, 500)
