"""Plain MagicMock with side_effect, one function per case."""

from unittest.mock import MagicMock

import pytest

from myapp.tides import high_tide


def test_shows_what_the_service_answers():
    service = MagicMock()
    service.high_tide.return_value = "14:20"
    log = MagicMock()

    assert high_tide(service, "Husum", "02:05", log) == "14:20"

    service.high_tide.assert_called_with("Husum")
    log.warning.assert_not_called()


def test_shows_the_last_known_time_when_the_service_is_out_of_reach():
    service = MagicMock()
    service.high_tide.side_effect = ConnectionError("cable cut")
    log = MagicMock()

    assert high_tide(service, "Husum", "02:05", log) == "02:05"

    log.warning.assert_called_once()


@pytest.mark.parametrize("error", [LookupError, ValueError, TimeoutError])
def test_other_errors_go_through(error):
    service = MagicMock()
    service.high_tide.side_effect = error("no")

    with pytest.raises(error):
        high_tide(service, "Husum", "02:05", MagicMock())
