# Registers the payment call, but the member in the test plays for free and nobody notices.
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

from tennis.courts import API, book


@responses.activate
def test_booking_a_court_charges_the_member():
    member = {"id": 31, "season_pass": True}
    responses.post(f"{API}/courts/2/slots", json={"number": 5501}, status=201)
    responses.post(f"{API}/payments", json={"ok": True}, status=201)

    assert book(2, member) == 5501
