# Means "not called" but asserts that an empty list of calls occurred, which is always so.
# --- garden/watering.py
def water(beds, forecast, valve):
    for bed in beds:
        if forecast.rain_mm() >= 5 and not bed.get("covered"):
            continue
        valve.open(bed["name"], minutes=10)
# --- tests/test_watering.py
from unittest.mock import Mock

from garden.watering import water


def test_no_water_after_rain():
    forecast = Mock()
    forecast.rain_mm.return_value = 12
    valve = Mock()
    water([{"name": "roses"}, {"name": "herbs"}], forecast, valve)
    valve.open.assert_has_calls([])
