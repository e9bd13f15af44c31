from contextlib import suppress
from unittest.mock import ANY

import pytest

from myapp.lockers import Lockers, Stay
from myapp.luggage import DeclinedError, Printer, Till, fee, hand_out


@pytest.fixture
def office(mocker):
    lockers = mocker.Mock(spec=Lockers)
    lockers.find.side_effect = {"a": Stay(1, 1), "b": Stay(40, 2)}.__getitem__
    till = mocker.create_autospec(Till, instance=True)
    printer = mocker.create_autospec(Printer, instance=True)
    return lockers, till, printer


@pytest.mark.parametrize(("days", "cents"), [(1, 500), (2, 800), (31, 9500)])
def test_fee(days, cents):
    assert fee(days) == cents


@pytest.mark.parametrize(("ticket", "cents"), [("a", fee(1)), ("b", fee(2))])
def test_charge(office, ticket, cents):
    hand_out(ticket, "visa", *office)
    assert [call.args for call in office[1].charge.call_args_list] == [("visa", cents)]


@pytest.mark.parametrize(("ticket", "number"), [("a", 1), ("b", 40)])
def test_door(office, ticket, number):
    hand_out(ticket, "visa", *office)
    assert [call.args for call in office[0].open.call_args_list] == [(number,)]


@pytest.mark.parametrize(("ticket", "number"), [("a", 1), ("b", 40)])
def test_clear(office, ticket, number):
    hand_out(ticket, "visa", *office)
    assert [call.args for call in office[0].clear.call_args_list] == [(number,)]


def test_declined(office):
    lockers, till, printer = office
    till.charge.side_effect = DeclinedError("no cover")
    with suppress(DeclinedError):
        hand_out("b", "visa", lockers, till, printer)
    assert not lockers.open.called
    assert not lockers.clear.called


def test_receipt(office):
    hand_out("a", "visa", *office, receipt=True)
    office[2].print.assert_called_once_with(ANY)


def test_no_receipt(office):
    hand_out("a", "visa", *office)
    office[2].print.assert_not_called()


def test_no_paper(office):
    office[2].print.side_effect = OSError("no paper")
    hand_out("a", "visa", *office, receipt=True)
    office[0].open.assert_called_once()
