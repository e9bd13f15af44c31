"""Autospecced mocks under one parent mock, the calls read with a small helper."""

import re
from unittest.mock import Mock, call, create_autospec

import pytest

from myapp import rain

FILM = "Moonlight"


@pytest.fixture
def cinema():
    """The three collaborators as attributes of one mock, which sees the calls of all three."""
    cinema = Mock()
    cinema.attach_mock(create_autospec(rain.Desk, instance=True), "desk")
    cinema.attach_mock(create_autospec(rain.Bank, instance=True), "bank")
    cinema.attach_mock(create_autospec(rain.Phones, instance=True), "phones")
    cinema.desk.bookings.return_value = [
        rain.Booking("B-1", "+47 11", 1205),
        rain.Booking("B-2", "+47 22", 3000),
    ]
    return cinema


def call_off(cinema):
    return rain.call_off(FILM, cinema.desk, cinema.bank, cinema.phones)


def arg(a_call, position, name):
    """An argument of a call, however it was given."""
    _, args, kwargs = a_call
    return args[position] if len(args) > position else kwargs[name]


def test_the_sale_is_closed_first(cinema):
    call_off(cinema)

    cinema.desk.close.assert_called_once_with(FILM)
    cinema.desk.bookings.assert_called_with(FILM)
    assert cinema.desk.mock_calls[0][0] == "close"


def test_everybody_is_paid_back(cinema):
    assert call_off(cinema) == 4205

    cinema.bank.refund.assert_has_calls([call("B-1", 1205), call("B-2", 3000)], any_order=True)
    assert cinema.bank.refund.call_count == 2


def test_everybody_is_told(cinema):
    call_off(cinema)

    told = [
        (arg(c, 0, "phone"), re.findall(r"\d+\.\d\d\b", arg(c, 1, "message")))
        for c in cinema.phones.mock_calls
    ]
    assert sorted(told) == [("+47 11", ["12.05"]), ("+47 22", ["30.00"])]


def test_the_money_comes_before_the_text(cinema):
    call_off(cinema)

    phone_of = {"B-1": "+47 11", "B-2": "+47 22"}
    paid = []
    for c in cinema.mock_calls:
        if c[0] == "bank.refund":
            paid.append(phone_of[arg(c, 0, "booking")])
        elif c[0] == "phones.text":
            assert arg(c, 0, "phone") in paid


def test_an_error_of_the_bank_is_passed_on(cinema):
    cinema.bank.refund.side_effect = OSError("the bank is closed")

    with pytest.raises(OSError, match="the bank is closed"):
        call_off(cinema)

    cinema.phones.text.assert_not_called()
