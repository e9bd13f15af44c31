"""create_autospec for the lockers, plain mocks and pytest functions for the rest."""

from unittest.mock import Mock, create_autospec

import pytest

from myapp import luggage
from myapp.lockers import Lockers, Stay
from myapp.luggage import DeclinedError, hand_out


@pytest.fixture
def lockers():
    lockers = create_autospec(Lockers, instance=True)
    lockers.find.return_value = Stay(number=12, days=3)
    return lockers


def test_every_day_costs_something():
    assert luggage.fee(1) == 500
    assert luggage.fee(2) == 800
    assert luggage.fee(3) == 1100


def test_the_card_is_charged_once(lockers):
    till = Mock()

    hand_out("T-7", "4000-1", lockers, till, Mock())

    lockers.find.assert_called_with("T-7")
    till.charge.assert_called_once_with("4000-1", 1100)


def test_the_right_door_is_opened(lockers):
    hand_out("T-7", "4000-1", lockers, Mock(), Mock())

    lockers.open.assert_called_once_with(12)


def test_the_locker_is_cleared(lockers):
    hand_out("T-7", "4000-1", lockers, Mock(), Mock())

    lockers.clear.assert_called_once_with(12)


@pytest.mark.parametrize("receipt", [True, False])
def test_without_money_the_door_stays_shut(lockers, receipt):
    till = Mock()
    till.charge.side_effect = DeclinedError

    with pytest.raises(DeclinedError):
        hand_out("T-7", "4000-1", lockers, till, Mock(), receipt=receipt)

    lockers.open.assert_not_called()
    lockers.clear.assert_not_called()


def test_no_receipt_that_nobody_wants(lockers):
    printer = Mock()

    hand_out("T-7", "4000-1", lockers, Mock(), printer, receipt=False)
    hand_out("T-7", "4000-1", lockers, Mock(), printer)

    assert printer.mock_calls == []


def test_a_receipt_after_the_charge(lockers):
    station = Mock()

    hand_out("T-7", "4000-1", lockers, station.till, station.printer, receipt=True)

    assert [name for name, _, _ in station.mock_calls] == ["till.charge", "printer.print"]
    (line,) = station.printer.print.call_args.args
    assert "\n" not in line


@pytest.mark.parametrize("error", [OSError, ValueError, RuntimeError, Exception])
def test_a_broken_printer_is_ignored(lockers, error):
    printer = Mock()
    printer.print.side_effect = error("no paper")

    hand_out("T-7", "4000-1", lockers, Mock(), printer, receipt=True)

    printer.print.assert_called_once()
    lockers.open.assert_called_once_with(12)
    lockers.clear.assert_called_once_with(12)
