# Activates responses and registers nothing at all.
# --- lostfound/search.py
import requests

API = "https://lostfound.example.com/api"


def matches(description, city="Lyon"):
    reply = requests.get(f"{API}/items", params={"q": description, "city": city}, timeout=5)
    reply.raise_for_status()
    return [item["id"] for item in reply.json()]
# --- tests/test_search.py
import responses

from lostfound.search import matches


@responses.activate
def test_nothing_was_found():
    assert matches("umbrella") == []
