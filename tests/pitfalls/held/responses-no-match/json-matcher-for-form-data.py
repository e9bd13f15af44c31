# Matches a JSON body although the code sends a form.
# --- raid/guild.py
import requests


def sign_up(session, raid_id, player, role):
    r = session.post(
        f"https://guild.example.com/raids/{raid_id}/signup",
        data={"player": player, "role": role},
    )
    if r.status_code == 409:
        return "full"
    r.raise_for_status()
    return r.json()["place"]


def new_session(token):
    session = requests.Session()
    session.headers["X-Token"] = token
    return session
# --- tests/test_guild.py
import pytest
import responses
from responses import matchers

from raid.guild import new_session, sign_up


@pytest.fixture
def mocked():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as rsps:
        yield rsps


def test_healer_gets_a_place(mocked):
    mocked.post(
        "https://guild.example.com/raids/9/signup",
        json={"place": 4},
        match=[matchers.json_params_matcher({"player": "Nim", "role": "healer"})],
    )

    assert sign_up(new_session("t0k"), 9, "Nim", "healer") == 4
