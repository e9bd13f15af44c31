# Each registration is either used and counted, or explicitly asserted to be unused.
# --- tennis/courts.py
import requests

API = "https://club.example.com/api"


def book(court, member):
    """Book a court; only members without a season pass pay for it."""
    slot = requests.post(f"{API}/courts/{court}/slots", json={"member": member["id"]})
    slot.raise_for_status()
    if not member.get("season_pass"):
        requests.post(f"{API}/payments", json={"member": member["id"], "cents": 1800}).raise_for_status()
    return slot.json()["number"]
# --- tests/test_courts.py
import responses
from responses import matchers

from tennis.courts import API, book


@responses.activate
def test_booking_a_court_charges_the_member():
    responses.post(f"{API}/courts/2/slots", json={"number": 5501}, status=201)
    payment = responses.post(
        f"{API}/payments",
        status=201,
        match=[matchers.json_params_matcher({"member": 31, "cents": 1800})],
    )

    assert book(2, {"id": 31}) == 5501
    assert payment.call_count == 1


@responses.activate
def test_season_pass_plays_for_free():
    responses.post(f"{API}/courts/2/slots", json={"number": 5502}, status=201)
    payment = responses.post(f"{API}/payments", status=201)

    assert book(2, {"id": 8, "season_pass": True}) == 5502
    assert payment.call_count == 0
