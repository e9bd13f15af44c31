# Expects keywords for positional values, which is fine because the mock is autospecced.
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


@mock.patch("sauna.heater.relay.schedule", autospec=True)
def test_more_guests_heat_longer(schedule):
    assert preheat(4, "18:00") == 50
    schedule.assert_called_once_with(start="18:00", minutes=50)


@mock.patch("sauna.heater.relay.schedule")
def test_an_empty_sauna_is_heated_for_half_an_hour(schedule):
    preheat(0, "07:15")
    schedule.assert_called_once_with("07:15", 30)
