# Expects keywords although the code passes the same values by position.
# --- sauna/heater.py
from sauna import relay


def preheat(guests, start):
    minutes = 30 + 5 * guests
    relay.schedule(start, minutes)
    return minutes
# --- sauna/relay.py
def schedule(start, minutes):
    raise OSError("relay board not found")
# --- tests/test_heater.py
from unittest import mock

from sauna.heater import preheat


@mock.patch("sauna.heater.relay.schedule")
def test_more_guests_heat_longer(schedule):
    assert preheat(4, "18:00") == 50
    schedule.assert_called_once_with(start="18:00", minutes=50)
