# Replaces `requests` as a whole with mocker; `except requests.Timeout` then finds a mock instead of an exception class.
# --- scoreboard/client.py
import requests


def top_player(season):
    try:
        reply = requests.get("https://api.example.com/top", params={"season": season}, timeout=2)
    except requests.Timeout:
        return "unknown"
    return reply.json()["player"]
# --- tests/test_client.py
import requests

from scoreboard import client


class TestTopPlayer:
    def test_name_from_the_server(self, mocker):
        fake = mocker.patch.object(client, "requests")
        fake.get.return_value.json.return_value = {"player": "kim"}

        assert client.top_player(4) == "kim"

    def test_timeout(self, mocker):
        fake = mocker.patch.object(client, "requests")
        fake.get.side_effect = requests.Timeout("too slow")

        assert client.top_player(4) == "unknown"
