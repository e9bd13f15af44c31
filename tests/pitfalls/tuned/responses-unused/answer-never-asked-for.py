# Registers a logout request that the program never sends, and nobody notices.
# --- portal/sessions.py
import requests

BASE = "https://portal.example.com"


def refresh(token):
    """Swap an old token for a new one."""
    reply = requests.post(f"{BASE}/token", json={"refresh": token})
    reply.raise_for_status()
    return reply.json()["access"]
# --- tests/test_sessions.py
import responses

from portal.sessions import BASE, refresh


@responses.activate
def test_refresh_revokes_the_old_token():
    responses.post(f"{BASE}/token", json={"access": "new"})
    responses.delete(f"{BASE}/token/old", status=204)

    assert refresh("old") == "new"
