# Makes an HTTPError from a text alone, so its .response is None where the code reads the status.
# --- freight/customs.py
import requests


def clearance(session, container):
    reply = session.get(f"https://api.example.com/customs/{container}")
    try:
        reply.raise_for_status()
    except requests.HTTPError as error:
        if error.response.status_code == 404:
            return "not declared"
        raise
    return reply.json()["clearance"]
# --- tests/test_customs.py
from unittest.mock import MagicMock

import pytest
import requests

from freight.customs import clearance


@pytest.fixture
def session():
    return MagicMock(spec=requests.Session)


def test_cleared_container(session):
    session.get.return_value.json.return_value = {"clearance": "green"}
    assert clearance(session, "MSKU1") == "green"


def test_unknown_container(session):
    session.get.return_value.raise_for_status.side_effect = requests.HTTPError("404 Not Found")
    assert clearance(session, "MSKU2") == "not declared"
