import re
from contextlib import suppress

import pytest

from myapp.rain import Bank, Booking, Desk, Phones, call_off


@pytest.fixture
def desk(mocker):
    desk = mocker.create_autospec(Desk, instance=True)
    desk.bookings.return_value = [Booking("A", "1", 99), Booking("B", "2", 707)]
    return desk


@pytest.fixture
def bank(mocker):
    return mocker.create_autospec(Bank, instance=True)


@pytest.fixture
def phones(mocker):
    return mocker.create_autospec(Phones, instance=True)


@pytest.fixture
def texts(phones):
    """The amounts that were told, by phone."""
    told = {}

    def text(phone, message):
        told.setdefault(phone, []).extend(re.findall(r"\d+\.\d+", message))

    phones.text.side_effect = text
    return told


def test_the_sale_is_closed(desk, bank, phones):
    call_off("Duel", desk, bank, phones)
    desk.close.assert_called_once_with("Duel")


def test_no_ticket_is_sold_behind_its_back(desk, bank, phones):
    late = Booking("C", "3", 5)
    sold = [late]
    desk.close.side_effect = lambda film: sold.clear()
    desk.bookings.side_effect = lambda film: list(sold)
    assert call_off("Duel", desk, bank, phones) == 0


def test_sum(desk, bank, phones):
    assert call_off("Duel", desk, bank, phones) == 806


@pytest.mark.parametrize("booking", [("A", 99), ("B", 707)])
def test_what_was_paid_is_paid_back(desk, bank, phones, booking):
    call_off("Duel", desk, bank, phones)
    bank.refund.assert_any_call(*booking)


def test_as_many_refunds_as_bookings(desk, bank, phones):
    call_off("Duel", desk, bank, phones)
    assert bank.refund.call_count == 2


def test_a_single_text_has_two_decimals(desk, bank, phones, texts):
    desk.bookings.return_value = [Booking("B", "2", 707)]
    call_off("Duel", desk, bank, phones)
    assert texts == {"2": ["7.07"]}


def test_each_text_has_its_own_amount(desk, bank, phones, texts):
    desk.bookings.return_value = [Booking("A", "1", 110), Booking("B", "2", 7070)]
    call_off("Duel", desk, bank, phones)
    assert texts == {"1": ["1.10"], "2": ["70.70"]}


def test_no_money_no_text(desk, bank, phones, texts):
    bank.refund.side_effect = OSError
    with suppress(OSError):
        call_off("Duel", desk, bank, phones)
    assert texts == {}


def test_the_bank_s_error_is_passed_on(desk, bank, phones):
    bank.refund.side_effect = OSError("no connection")
    with pytest.raises(OSError, match="no connection"):
        call_off("Duel", desk, bank, phones)
