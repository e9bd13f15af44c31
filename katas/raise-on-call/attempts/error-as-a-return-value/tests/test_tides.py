from unittest.mock import MagicMock

import pytest

from myapp.tides import high_tide


def test_good_day():
    service = MagicMock()
    service.high_tide.return_value = "14:20"

    assert high_tide(service, "Husum", "02:05", MagicMock()) == "14:20"


def test_bad_day():
    service, log = MagicMock(), MagicMock()
    service.high_tide.side_effect = ConnectionError("cable cut")

    assert high_tide(service, "Husum", "02:05", log) == "02:05"

    log.warning.assert_called_once()


def test_no_such_harbour():
    service = MagicMock()
    service.high_tide.return_value = LookupError("no such harbour")

    with pytest.raises(LookupError):
        high_tide(service, "Atlantis", "02:05", MagicMock())
