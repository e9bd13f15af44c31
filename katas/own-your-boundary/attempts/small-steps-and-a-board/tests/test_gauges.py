"""A RequestsMock fixture (which insists on being called), and one table of bad answers."""

import math

import pytest
import requests
import responses

from myapp.gauges import Gauges
from myapp.rivers import NoLevelError, UnknownStationError, centimetres

READING = {"value": 340, "unit": "cm"}


@pytest.fixture
def service():
    """Give a function that lines up the service's one answer, which must be fetched once."""
    with responses.RequestsMock(assert_all_requests_are_fired=True) as mocked:

        def will_answer(station="elm-7", **answer):
            mocked.get(f"https://rivers.example.com/stations/{station}", **answer)

        yield will_answer
        assert len(mocked.calls) == 1


@pytest.mark.parametrize("station", ["elm-7", "oak-12"])
@pytest.mark.parametrize(
    ("reading", "level"),
    [
        (READING, 340),
        ({"value": 3.4, "unit": "m"}, 340),
        ({"value": 3.4, "unit": "cm"}, 3.4),
        ({"value": 340, "unit": "m"}, 34000),
        ({"value": 0, "unit": "m"}, 0),
        ({"value": -0.25, "unit": "m"}, -25),
        ({"value": 340, "unit": "cm", "river": "Elm"}, 340),
    ],
)
def test_level_is_in_centimetres(service, station, reading, level):
    service(station, json=reading)

    assert math.isclose(Gauges().level(station), level)


def test_404_is_an_unknown_station(service):
    service(status=404, json=READING)

    with pytest.raises(UnknownStationError):
        Gauges().level("elm-7")


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param({"status": 400, "json": READING}, id="bad request"),
        pytest.param({"status": 410, "json": READING}, id="gone"),
        pytest.param({"status": 429, "json": READING}, id="too many"),
        pytest.param({"status": 500, "json": READING}, id="server error"),
        pytest.param({"status": 503, "body": "later"}, id="unavailable"),
        pytest.param({"body": requests.ConnectionError("refused")}, id="no connection"),
        pytest.param({"body": requests.ConnectTimeout("slow")}, id="connect timeout"),
        pytest.param({"body": requests.ReadTimeout("slow")}, id="read timeout"),
        pytest.param({"body": "<p>340 cm</p>"}, id="HTML"),
        pytest.param({"body": ""}, id="nothing"),
        pytest.param({"json": {}}, id="empty"),
        pytest.param({"json": {"unit": "cm"}}, id="no value"),
        pytest.param({"json": {"value": 340}}, id="no unit"),
        pytest.param({"json": {"value": 340, "unit": "ft"}}, id="feet"),
        pytest.param({"json": {"value": 340, "unit": ""}}, id="blank unit"),
        pytest.param({"json": {"value": 340, "unit": None}}, id="null unit"),
        pytest.param({"json": {"value": None, "unit": "cm"}}, id="null value"),
        pytest.param({"json": ["value", "unit"]}, id="a list"),
        pytest.param({"json": None}, id="null"),
    ],
)
def test_anything_else_is_no_level(service, answer):
    service(**answer)

    with pytest.raises(NoLevelError):
        Gauges().level("elm-7")


@pytest.mark.parametrize(("value", "unit", "level"), [(340, "cm", 340), (3.4, "m", 340)])
def test_centimetres_converts(value, unit, level):
    assert math.isclose(centimetres(value, unit), level)


@pytest.mark.parametrize("unit", ["mm", "km", "ft", "in", "CM", "M", " m", ""])
def test_centimetres_refuses_other_units(unit):
    with pytest.raises(ValueError):
        centimetres(340, unit)
