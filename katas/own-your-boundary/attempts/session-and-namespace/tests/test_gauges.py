import pytest
import requests
from responses import RequestsMock

from myapp.gauges import Gauges
from myapp.rivers import NoLevelError, UnknownStationError


def level(**answer):
    with RequestsMock() as service:
        service.get("https://rivers.example.com/stations/w", **answer)
        return Gauges().level("w")


def test_levels():
    assert level(json={"value": 110, "unit": "cm"}) == 110
    assert level(json={"value": 1.1, "unit": "m"}) == pytest.approx(110)


def test_no_level():
    for answer in [
        {"json": {"value": 1, "unit": "fathom"}},
        {"status": 502},
        {"body": "?"},
        {"body": requests.Timeout()},
    ]:
        with pytest.raises(NoLevelError):
            level(**answer)
    with pytest.raises(UnknownStationError):
        level(status=404)
