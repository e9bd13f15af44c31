"""Style: unusual; the real requests.get runs under a spy (wraps=), and `responses` plays the server."""

from unittest.mock import call, patch

import pytest
import requests
import responses

from myapp.weather import get_temperature

SITE = "https://api.weather.com/"


@pytest.fixture
def server():
    with responses.RequestsMock() as server:
        yield server


@pytest.fixture
def spy():
    with patch.object(requests, "get", wraps=requests.get) as spy:
        yield spy


@pytest.mark.parametrize(
    ("city", "temp"), [("Oslo", 21.5), ("Bergen", 0), ("Vardo", -17.38)]
)
def test_one_paid_question_one_temperature(server, spy, city, temp):
    server.get(SITE + city, json={"temp": temp, "feels_like": temp - 2.5})

    assert get_temperature(city) == temp

    assert spy.mock_calls == [call(SITE + city)]
    assert len(server.calls) == 1


def test_yesterdays_answer_is_not_kept(server, spy):
    server.get(SITE + "Oslo", json={"temp": 21.5, "feels_like": 19.0})
    server.get(SITE + "Oslo", json={"temp": 3.25, "feels_like": 1.0})

    assert get_temperature("Oslo") == 21.5
    assert get_temperature("Oslo") == 3.25
    assert len(server.calls) == 2
