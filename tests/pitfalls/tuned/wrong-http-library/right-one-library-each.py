# Uses respx for the httpx part and responses for the requests part of the program.
# --- trains/board.py
import httpx
import requests


def departures(station):
    reply = httpx.get(f"https://rail.example.com/stations/{station}/departures", timeout=3)
    reply.raise_for_status()
    return [f"{train['time']} {train['to']}" for train in reply.json()]


def station_name(code):
    reply = requests.get(f"https://rail.example.com/stations/{code}", timeout=3)
    return reply.json()["name"] if reply.ok else "?"
# --- tests/test_board.py
import responses

from trains.board import departures, station_name


def test_departures_are_listed(respx_mock):
    route = respx_mock.get("https://rail.example.com/stations/YRK/departures")
    route.respond(json=[{"time": "09:14", "to": "Leeds"}])

    assert departures("YRK") == ["09:14 Leeds"]
    assert route.call_count == 1


@responses.activate
def test_unknown_station():
    responses.add(responses.GET, "https://rail.example.com/stations/ZZZ", status=404)

    assert station_name("ZZZ") == "?"
    assert len(responses.calls) == 1
