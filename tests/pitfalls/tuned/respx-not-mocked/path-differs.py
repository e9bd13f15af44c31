# Adds a route for another path than the one the program asks for.
# --- geo/lookup.py
import httpx


def coordinates(place):
    slug = place.lower().replace(" ", "-")
    reply = httpx.get(f"https://geo.example.com/v3/places/{slug}")
    reply.raise_for_status()
    data = reply.json()
    return data["lat"], data["lon"]
# --- tests/test_lookup.py
import respx

from geo.lookup import coordinates


@respx.mock
def test_coordinates_of_new_york():
    respx.get("https://geo.example.com/v3/places/new_york").respond(json={"lat": 40.7, "lon": -74.0})

    assert coordinates("New York") == (40.7, -74.0)
