# Opens a router of its own, then declares the route on the global one.
# --- dispatch/eta.py
import httpx

TRAFFIC = "https://traffic.example.com"


def eta_minutes(stops, client=None):
    """Driving time along all stops plus four minutes per stop."""
    with client or httpx.Client() as http:
        answer = http.post(f"{TRAFFIC}/duration", json={"stops": stops})
    answer.raise_for_status()
    return answer.json()["minutes"] + 4 * len(stops)
# --- tests/test_eta.py
import respx

from dispatch.eta import TRAFFIC, eta_minutes


def test_stops_add_time():
    with respx.mock(assert_all_called=False) as router:
        respx.post(f"{TRAFFIC}/duration").respond(json={"minutes": 35})

        minutes = eta_minutes(["depot", "harbour"])

    assert minutes == 43
    assert router.calls.call_count == 1
