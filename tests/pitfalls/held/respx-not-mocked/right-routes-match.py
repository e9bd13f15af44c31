# Routes sit on the router that is active and match what the code asks for.
# --- dispatch/eta.py
import httpx

TRAFFIC = "https://traffic.example.com"


def eta_minutes(stops, client=None):
    """Driving time along all stops plus four minutes per stop."""
    with client or httpx.Client() as http:
        answer = http.post(f"{TRAFFIC}/duration", json={"stops": stops})
        if answer.status_code == 503:
            answer = http.get(f"{TRAFFIC}/estimate", params={"stops": len(stops)})
    answer.raise_for_status()
    return answer.json()["minutes"] + 4 * len(stops)
# --- tests/test_eta.py
import pytest
import respx

from dispatch.eta import TRAFFIC, eta_minutes


@pytest.fixture
def router():
    with respx.mock(base_url=TRAFFIC) as router:
        yield router


def test_stops_add_time(router):
    router.post("/duration", json={"stops": ["depot", "harbour"]}).respond(json={"minutes": 35})

    assert eta_minutes(["depot", "harbour"]) == 43


def test_estimate_when_overloaded(router):
    router.post("/duration").respond(503)
    router.get("/estimate", params={"stops": 1}).respond(json={"minutes": 20})

    assert eta_minutes(["depot"]) == 24
    assert router.calls.call_count == 2


@respx.mock
def test_global_router():
    route = respx.post(url__startswith=TRAFFIC).respond(json={"minutes": 0})

    assert eta_minutes([]) == 0
    assert route.call_count == 1
