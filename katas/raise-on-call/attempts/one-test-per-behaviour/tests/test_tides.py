from unittest.mock import Mock

import pytest

from myapp.tides import high_tide


@pytest.fixture
def log():
    return Mock()


@pytest.fixture
def cut_off():
    return Mock(**{"high_tide.side_effect": ConnectionResetError("cable cut")})


def test_the_answer_is_shown(log):
    service = Mock(**{"high_tide.return_value": "08:47"})

    assert high_tide(service, "Emden", "20:11", log) == "08:47"


def test_the_old_time_is_shown(cut_off, log):
    assert high_tide(cut_off, "Emden", "20:11", log) == "20:11"


def test_somebody_is_told(cut_off, log):
    high_tide(cut_off, "Emden", "20:11", log)

    assert log.warning.call_count == 1


def test_a_harbour_that_does_not_exist(log):
    service = Mock(**{"high_tide.side_effect": LookupError})

    with pytest.raises(LookupError):
        high_tide(service, "Emdem", "20:11", log)
