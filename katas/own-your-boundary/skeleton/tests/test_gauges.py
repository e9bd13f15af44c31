"""The contract of the gateway: what it makes of whatever the service may answer."""

import responses

from myapp.gauges import Gauges

ELM_7 = "https://rivers.example.com/stations/elm-7"


@responses.activate
def test_gives_the_level():
    responses.get(ELM_7, json={"value": 340, "unit": "cm"})

    assert Gauges().level("elm-7") == 340
