# Declares a route for the cancellation fee that the code never asks for; the bare decorator does not check.
# --- charter/cancel.py
import httpx

API = "https://charter.example.com"


def cancel(trip, days_left):
    """Cancel a boat trip. Less than 14 days ahead a fee is booked."""
    httpx.delete(f"{API}/trips/{trip}").raise_for_status()
    if days_left < 14:
        httpx.post(f"{API}/fees", json={"trip": trip, "percent": 50}).raise_for_status()
    return f"trip {trip} cancelled"
# --- tests/test_cancel.py
import respx

from charter.cancel import API, cancel


@respx.mock
def test_late_cancellation_costs_a_fee():
    respx.delete(f"{API}/trips/88").respond(204)
    respx.post(f"{API}/fees").respond(201)

    assert cancel(88, days_left=30) == "trip 88 cancelled"
