# The route wants a header that the program sends only with a key.
# --- planetarium/shows.py
import httpx

SHOWS = "https://planetarium.example.com/shows"


def free_seats(show, key=""):
    headers = {"X-Api-Key": key} if key else {}
    reply = httpx.get(f"{SHOWS}/{show}", headers=headers)
    reply.raise_for_status()
    return reply.json()["free"]
# --- tests/test_shows.py
from planetarium.shows import SHOWS, free_seats


def test_free_seats(respx_mock):
    respx_mock.get(f"{SHOWS}/saturn", headers={"X-Api-Key": "k3y"}).respond(json={"free": 14})

    assert free_seats("saturn") == 14
