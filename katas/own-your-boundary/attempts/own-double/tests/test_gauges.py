import pytest
import requests
import responses

from myapp import rivers
from myapp.gauges import Gauges


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ({"json": {"value": 88, "unit": "cm"}}, 88),
        ({"json": {"value": 0.88, "unit": "m"}}, 88),
        ({"json": {"value": 88, "unit": "in"}}, rivers.NoLevelError),
        ({"json": {"value": 88}}, rivers.NoLevelError),
        ({"json": []}, rivers.NoLevelError),
        ({"json": {"value": 88, "unit": "cm"}, "status": 500}, rivers.NoLevelError),
        ({"json": {"value": 88, "unit": "cm"}, "status": 404}, rivers.UnknownStationError),
        ({"body": "88 cm"}, rivers.NoLevelError),
        ({"body": requests.ConnectionError()}, rivers.NoLevelError),
    ],
)
@responses.activate
def test_contract(answer, outcome):
    responses.add(responses.GET, "https://rivers.example.com/stations/weir", **answer)
    if isinstance(outcome, type):
        with pytest.raises(outcome):
            Gauges().level("weir")
    else:
        assert Gauges().level("weir") == pytest.approx(outcome)
