# Every route is called, or the test says that it must not be.
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


def test_late_cancellation_costs_a_fee():
    with respx.mock(base_url=API) as api:
        api.delete("/trips/88").respond(204)
        api.post("/fees", json={"trip": 88, "percent": 50}).respond(201)

        assert cancel(88, days_left=3) == "trip 88 cancelled"


@respx.mock
def test_early_cancellation_is_free():
    trip = respx.delete(f"{API}/trips/88").respond(204)
    fee = respx.post(f"{API}/fees").respond(201)

    cancel(88, days_left=30)

    assert trip.called
    assert not fee.called


def test_last_day_of_the_free_period(respx_mock):
    respx_mock.delete(f"{API}/trips/88").respond(204)
    fee = respx_mock.post(f"{API}/fees").respond(201)

    cancel(88, days_left=14)

    assert fee.call_count == 0
