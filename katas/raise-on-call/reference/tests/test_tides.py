"""What the sign shows, on good days and on bad ones."""

from unittest.mock import MagicMock

import pytest

from myapp.tides import high_tide


def test_shows_what_the_service_answers():
    service = MagicMock()
    service.high_tide.return_value = "14:20"

    assert high_tide(service, "Husum", "02:05", MagicMock()) == "14:20"


def test_shows_the_last_known_time_when_the_service_is_out_of_reach():
    service, log = MagicMock(), MagicMock()
    service.high_tide.side_effect = ConnectionError("cable cut")

    assert high_tide(service, "Husum", "02:05", log) == "02:05"

    log.warning.assert_called_once()


def test_lets_any_other_error_through():
    service = MagicMock()
    service.high_tide.side_effect = LookupError("no such harbour")

    with pytest.raises(LookupError):
        high_tide(service, "Atlantis", "02:05", MagicMock())
