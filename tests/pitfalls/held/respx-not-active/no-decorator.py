# Declares a respx route in a test without the respx.mock decorator.
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
import respx

from scooters.finder import nearest

AROUND = [
    {"id": "s1", "battery": 80, "metres": 210},
    {"id": "s2", "battery": 9, "metres": 20},
    {"id": "s3", "battery": 44, "metres": 95},
]


def test_charged_scooters_by_distance():
    respx.get("https://scooters.example.com/nearby").mock(
        return_value=httpx.Response(200, json=AROUND)
    )

    assert nearest(52.1, 4.3) == ["s3", "s1"]
