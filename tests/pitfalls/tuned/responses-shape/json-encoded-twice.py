# Gives json= a string that is JSON already, so the program gets a string in place of a dict.
# --- tidewatch/levels.py
import requests

STATIONS = "https://tides.example.org/stations"


def water_level(station):
    reply = requests.get(f"{STATIONS}/{station}/level", timeout=5)
    reply.raise_for_status()
    return round(reply.json()["metres"], 1)
# --- tests/test_levels.py
import json

import responses

from tidewatch.levels import STATIONS, water_level


@responses.activate
def test_level_is_rounded():
    responses.get(f"{STATIONS}/dover/level", json=json.dumps({"metres": 4.26, "rising": True}))

    assert water_level("dover") == 4.3
