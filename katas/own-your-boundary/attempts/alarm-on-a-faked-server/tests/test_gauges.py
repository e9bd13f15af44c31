"""The contract of the gateway: what it makes of whatever the service may answer."""

import pytest
import requests
import responses

from myapp.gauges import Gauges
from myapp.rivers import NoLevelError, UnknownStationError

ELM_7 = "https://rivers.example.com/stations/elm-7"


@pytest.mark.parametrize(
    ("reading", "level"),
    [({"value": 340, "unit": "cm"}, 340), ({"value": 3.4, "unit": "m"}, 340)],
)
@responses.activate
def test_readings(reading, level):
    responses.get(ELM_7, json=reading)

    assert Gauges().level("elm-7") == pytest.approx(level)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ({"status": 404, "json": {"error": "no such station"}}, UnknownStationError),
        ({"status": 503}, NoLevelError),
        ({"body": requests.ConnectionError()}, NoLevelError),
        ({"body": requests.ReadTimeout()}, NoLevelError),
        ({"body": "<html>Back soon</html>"}, NoLevelError),
        ({"json": {"error": "sensor out of order"}}, NoLevelError),
        ({"json": {"value": 11.2, "unit": "ft"}}, NoLevelError),
    ],
)
@responses.activate
def test_errors(answer, error):
    responses.get(ELM_7, **answer)

    with pytest.raises(error):
        Gauges().level("elm-7")
