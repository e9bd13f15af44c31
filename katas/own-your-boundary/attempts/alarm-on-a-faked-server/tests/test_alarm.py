import pytest
import responses

from myapp.alarm import Camp, to_warn
from myapp.gauges import Gauges
from myapp.rivers import UnknownStationError

ELM_7 = "https://rivers.example.com/stations/elm-7"
CAMPS = [Camp("Otter Meadow", "elm-7", 340), Camp("High Bank", "elm-7", 400)]


@responses.activate
def test_level():
    elm_7 = responses.get(ELM_7, json={"value": 340, "unit": "cm"})
    assert to_warn(CAMPS, Gauges()) == ["Otter Meadow"]
    assert elm_7.call_count == 1


@responses.activate
def test_no_level():
    responses.get(ELM_7, status=503)
    assert to_warn(CAMPS, Gauges()) == ["Otter Meadow", "High Bank"]


@responses.activate
def test_no_station():
    responses.get(ELM_7, status=404)
    with pytest.raises(UnknownStationError):
        to_warn(CAMPS, Gauges())
