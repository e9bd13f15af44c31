# Registers a POST although the program sends a PUT.
# --- smarthome/lamps.py
import requests

HUB = "http://hub.example.com/api"


def dim(lamp_id, percent):
    level = max(0, min(percent, 100))
    reply = requests.put(f"{HUB}/lamps/{lamp_id}", json={"level": level}, timeout=2)
    reply.raise_for_status()
    return reply.json()["level"]
# --- tests/test_lamps.py
import responses

from smarthome.lamps import HUB, dim


@responses.activate
def test_level_is_capped_at_100():
    responses.post(f"{HUB}/lamps/7", json={"level": 100})

    assert dim(7, 140) == 100
