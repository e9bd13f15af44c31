from unittest.mock import MagicMock

from myapp.tides import high_tide


def test_good_day():
    service = MagicMock()
    service.high_tide.return_value = "14:20"

    assert high_tide(service, "Husum", "02:05", MagicMock()) == "14:20"


def test_bad_day():
    service = MagicMock()
    service.high_tide.side_effect = ConnectionError("cable cut")

    assert high_tide(service, "Husum", "02:05", MagicMock()) == "02:05"
