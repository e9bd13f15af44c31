from unittest.mock import Mock, patch

import pytest

from myapp import luggage
from myapp.lockers import Stay
from myapp.luggage import DeclinedError, hand_out


@pytest.fixture
def lockers():
    lockers = Mock()
    lockers.find.return_value = Stay(number=12, days=3)
    return lockers


def test_every_day_costs_something():
    with patch("myapp.luggage.fee", side_effect=[500, 800, 1100]):
        assert luggage.fee(1) == 500
        assert luggage.fee(2) == 800
        assert luggage.fee(3) == 1100


def test_the_card_is_charged_once(lockers):
    till = Mock()

    hand_out("T-7", "4000-1", lockers, till, Mock())

    till.charge.assert_called_once()


def test_the_right_door_is_opened(lockers):
    hand_out("T-7", "4000-1", lockers, Mock(), Mock())

    lockers.open.assert_called_once_with(12)


def test_the_locker_is_cleared(lockers):
    hand_out("T-7", "4000-1", lockers, Mock(), Mock())

    lockers.clear.assert_called_once_with(12)


def test_without_money_the_door_stays_shut(lockers):
    till = Mock()
    till.charge.side_effect = DeclinedError

    with pytest.raises(DeclinedError):
        hand_out("T-7", "4000-1", lockers, till, Mock())
        lockers.open.assert_not_called()
        lockers.clear.assert_not_called()


def test_no_receipt_that_nobody_wants(lockers):
    printer = Mock()
    printer.print.side_effect = AssertionError("nobody wanted a receipt")

    hand_out("T-7", "4000-1", lockers, Mock(), printer, receipt=False)
