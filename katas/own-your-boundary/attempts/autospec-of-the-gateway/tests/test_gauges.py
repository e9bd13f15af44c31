import pytest
import responses
from requests.exceptions import ConnectTimeout

from myapp.gauges import Gauges
from myapp.rivers import NoLevelError, UnknownStationError


@pytest.fixture
def service():
    with responses.RequestsMock() as service:
        yield service


@pytest.fixture
def answer(service):
    def answer(**what):
        service.get("https://rivers.example.com/stations/weir", **what)

    return answer


def test_centimetres(answer):
    answer(json={"value": 180, "unit": "cm"})
    assert Gauges().level("weir") == 180


def test_metres(answer):
    answer(json={"value": 2, "unit": "m"})
    assert Gauges().level("weir") == 200


def test_other_units(answer):
    answer(json={"value": 2, "unit": "yd"})
    with pytest.raises(NoLevelError):
        Gauges().level("weir")


def test_no_such_station(answer):
    answer(status=404)
    with pytest.raises(UnknownStationError):
        Gauges().level("weir")


def test_the_service_is_down(answer):
    answer(status=500)
    with pytest.raises(NoLevelError):
        Gauges().level("weir")


def test_the_service_is_silent(answer):
    answer(body=ConnectTimeout())
    with pytest.raises(NoLevelError):
        Gauges().level("weir")
