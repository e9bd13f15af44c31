# Sets the address of a service that the client's module has read at import, and makes a request of its own before.
# --- signage/client.py
import os

import requests

BASE = os.environ.get("SIGNAGE_URL", "https://signage.example.org")


def show(text):
    return requests.post(f"{BASE}/board", json={"text": text}, timeout=5).status_code
# --- tests/test_client.py
import requests
import responses

from signage.client import show


@responses.activate
def test_posts_to_the_configured_board(monkeypatch):
    monkeypatch.setenv("SIGNAGE_URL", "http://board.test")
    responses.get("http://board.test/health", json={"up": True})
    responses.post("http://board.test/board", status=201)

    assert requests.get("http://board.test/health", timeout=5).json() == {"up": True}
    assert show("Gate 4") == 201
