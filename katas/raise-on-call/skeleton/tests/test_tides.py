"""What the sign shows, on good days and on bad ones.

The second test wants a service that is out of reach. Run it: what does the sign show instead?
"""

from unittest.mock import MagicMock

from myapp.tides import high_tide


def test_shows_what_the_service_answers():
    service = MagicMock()
    service.high_tide.return_value = "14:20"

    assert high_tide(service, "Husum", "02:05", MagicMock()) == "14:20"


def test_shows_the_last_known_time_when_the_service_is_out_of_reach():
    service = MagicMock()
    service.high_tide.return_value = ConnectionError("cable cut")

    assert high_tide(service, "Husum", "02:05", MagicMock()) == "02:05"
