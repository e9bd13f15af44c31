# The router is entered by the decorator, by a with statement in a fixture, or by the plugin's fixture.
# --- scooters/finder.py
import httpx


def nearest(lat, lon, limit=3):
    answer = httpx.get(
        "https://scooters.example.com/nearby", params={"lat": lat, "lon": lon}
    )
    answer.raise_for_status()
    found = [s for s in answer.json() if s["battery"] >= 15]
    return [s["id"] for s in sorted(found, key=lambda s: s["metres"])][:limit]
# --- tests/test_finder.py
import httpx
import pytest
import respx

from scooters.finder import nearest

AROUND = [
    {"id": "s1", "battery": 80, "metres": 210},
    {"id": "s2", "battery": 9, "metres": 20},
    {"id": "s3", "battery": 44, "metres": 95},
]


@pytest.fixture
def router():
    with respx.mock(base_url="https://scooters.example.com") as router:
        yield router


@respx.mock
def test_charged_scooters_by_distance():
    respx.get("https://scooters.example.com/nearby").mock(
        return_value=httpx.Response(200, json=AROUND)
    )

    assert nearest(52.1, 4.3) == ["s3", "s1"]


def test_limit(router):
    route = router.get("/nearby").respond(json=AROUND)

    assert nearest(52.1, 4.3, limit=1) == ["s3"]
    assert route.calls.last.request.url.params["lon"] == "4.3"


def test_server_down(router):
    router.get("/nearby").mock(side_effect=httpx.ConnectError)

    with pytest.raises(httpx.ConnectError):
        nearest(52.1, 4.3)
