import pytest
import requests
import responses

from myapp.gauges import Gauges
from myapp.rivers import NoLevelError, UnknownStationError


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ({"status": 404}, UnknownStationError),
        ({"status": 503}, requests.HTTPError),
        ({"body": requests.ConnectionError()}, requests.ConnectionError),
        ({"json": {"value": 11.2, "unit": "ft"}}, NoLevelError),
    ],
)
@responses.activate
def test_errors(answer, error):
    responses.get("https://rivers.example.com/stations/elm-7", **answer)
    with pytest.raises(error):
        Gauges().level("elm-7")


@responses.activate
def test_metres():
    responses.get("https://rivers.example.com/stations/elm-7", json={"value": 3.5, "unit": "m"})
    assert Gauges().level("elm-7") == 350
