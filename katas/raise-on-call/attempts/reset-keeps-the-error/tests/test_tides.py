from unittest.mock import MagicMock

import pytest

from myapp.tides import high_tide

service = MagicMock()
log = MagicMock()


@pytest.fixture(autouse=True)
def fresh():
    service.reset_mock()
    log.reset_mock()


def test_good_day():
    service.high_tide.return_value = "14:20"

    assert high_tide(service, "Husum", "02:05", log) == "14:20"


def test_bad_day():
    service.high_tide.side_effect = ConnectionError("cable cut")

    assert high_tide(service, "Husum", "02:05", log) == "02:05"

    log.warning.assert_called_once()


def test_no_such_harbour():
    service.high_tide.side_effect = LookupError("no such harbour")

    with pytest.raises(LookupError):
        high_tide(service, "Atlantis", "02:05", log)
