# Gives the response mock status 503, but nothing makes its raise_for_status raise.
# --- radio/nowplaying.py
import httpx


def now_playing(client):
    response = client.get("/now")
    try:
        response.raise_for_status()
    except httpx.HTTPStatusError:
        return "(silence)"
    return response.json()["song"]
# --- tests/test_nowplaying.py
from unittest.mock import Mock

from radio.nowplaying import now_playing


def make_client(status, payload):
    response = Mock(status_code=status)
    response.json.return_value = payload
    return Mock(**{"get.return_value": response})


def test_song():
    assert now_playing(make_client(200, {"song": "Blue Train"})) == "Blue Train"


def test_server_trouble():
    client = make_client(503, {"song": "error"})
    assert now_playing(client) == "(silence)"
