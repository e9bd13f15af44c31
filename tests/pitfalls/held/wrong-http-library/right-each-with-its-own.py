# The program uses both libraries, and each is mocked by the tool made for it.
# --- planner/trains.py
import httpx
import requests


def connections(origin, destination):
    answer = httpx.get(
        "https://rail.example.com/search",
        params={"from": origin, "to": destination},
    )
    answer.raise_for_status()
    return [(c["dep"], c["changes"]) for c in answer.json()["connections"]]


def seat_map(train):
    answer = requests.get(f"https://seats.example.com/trains/{train}", timeout=5)
    return answer.json()["free"] if answer.ok else []


def offer(origin, destination, train):
    return {"trains": connections(origin, destination), "seats": seat_map(train)}
# --- tests/test_trains.py
import responses
import respx

from planner.trains import offer, seat_map


@respx.mock
@responses.activate
def test_offer_has_trains_and_seats():
    rail = respx.get("https://rail.example.com/search", params={"from": "Lund", "to": "Oslo"}).respond(
        json={"connections": [{"dep": "08:02", "changes": 1}]}
    )
    responses.get("https://seats.example.com/trains/R4", json={"free": ["11a", "12c"]})

    assert offer("Lund", "Oslo", "R4") == {"trains": [("08:02", 1)], "seats": ["11a", "12c"]}
    assert rail.call_count == 1


@responses.activate
def test_no_seats_when_the_server_is_down():
    responses.get("https://seats.example.com/trains/R4", status=503)

    assert seat_map("R4") == []
