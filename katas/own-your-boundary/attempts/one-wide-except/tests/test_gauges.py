"""Plain pytest with the @responses.activate decorator and parametrize."""

import pytest
import requests
import responses

from myapp.gauges import Gauges
from myapp.rivers import NoLevelError, UnknownStationError, centimetres

ELM_7 = "https://rivers.example.com/stations/elm-7"


@pytest.mark.parametrize(("value", "unit"), [(340, "cm"), (3.4, "m")])
@responses.activate
def test_gives_the_level_in_centimetres(value, unit):
    responses.get(ELM_7, json={"value": value, "unit": unit})

    assert Gauges().level("elm-7") == pytest.approx(340)
    assert len(responses.calls) == 1


@responses.activate
def test_unknown_station():
    responses.get(ELM_7, status=404)

    with pytest.raises(UnknownStationError):
        Gauges().level("elm-7")


@pytest.mark.parametrize("status", [400, 403, 500, 503])
@responses.activate
def test_no_level_for_any_other_error_status(status):
    responses.get(ELM_7, status=status, json={"value": 340, "unit": "cm"})

    with pytest.raises(NoLevelError):
        Gauges().level("elm-7")


@pytest.mark.parametrize("error", [requests.ConnectionError(), requests.Timeout()])
@responses.activate
def test_no_level_without_an_answer(error):
    responses.get(ELM_7, body=error)

    with pytest.raises(NoLevelError):
        Gauges().level("elm-7")


@responses.activate
def test_no_level_without_json():
    responses.get(ELM_7, body="<html>")

    with pytest.raises(NoLevelError):
        Gauges().level("elm-7")


@pytest.mark.parametrize(
    "answer", [{"unit": "cm"}, {"value": 340}, {"value": 340, "unit": "ft"}, [], None]
)
@responses.activate
def test_no_level_in_the_answer(answer):
    responses.get(ELM_7, json=answer)

    with pytest.raises(NoLevelError):
        Gauges().level("elm-7")


def test_centimetres_knows_no_other_unit():
    with pytest.raises(ValueError):
        centimetres(340, "ft")
