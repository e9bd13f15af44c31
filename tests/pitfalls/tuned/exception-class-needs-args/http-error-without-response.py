# Raises HTTPError with a text only, while the code looks at its response.
# --- forum/profile.py
import requests


def load_profile(session, name):
    try:
        reply = session.get(f"https://forum.example.com/users/{name}")
        reply.raise_for_status()
    except requests.HTTPError as error:
        if error.response.status_code == 404:
            return {"name": name, "guest": True}
        raise
    return reply.json()
# --- tests/test_profile.py
from unittest.mock import Mock

import requests

from forum.profile import load_profile


def test_unknown_user_is_a_guest():
    session = Mock()
    session.get.return_value.raise_for_status.side_effect = requests.HTTPError("404 Not Found")

    assert load_profile(session, "zed") == {"name": "zed", "guest": True}
