"""Calling an evening off. Every test here passes, and together they notice
the mistakes the check has in store: keep it so.

But each of them also insists on something that nobody has promised.
"""

from unittest.mock import Mock, call, patch

import pytest

from myapp import rain

FILM = "Moonlight"


@pytest.fixture
def cinema():
    """The three collaborators as attributes of one mock, which sees the calls of all three."""
    cinema = Mock()
    cinema.desk.bookings.return_value = [
        rain.Booking("B-1", "+47 11", 1205),
        rain.Booking("B-2", "+47 22", 3000),
    ]
    return cinema


def call_off(cinema):
    return rain.call_off(FILM, cinema.desk, cinema.bank, cinema.phones)


def test_the_sale_is_closed_first(cinema):
    call_off(cinema)

    assert cinema.desk.mock_calls == [call.close(FILM), call.bookings(FILM)]


def test_everybody_is_paid_back(cinema):
    assert call_off(cinema) == 4205

    assert cinema.bank.mock_calls == [call.refund("B-1", 1205), call.refund("B-2", 3000)]


@patch("myapp.rain._euros", side_effect=["12.05", "30.00"])
def test_everybody_is_told(mock_euros, cinema):
    call_off(cinema)

    assert mock_euros.mock_calls == [call(1205), call(3000)]
    assert cinema.phones.mock_calls == [
        call.text("+47 11", "Moonlight is off. You get 12.05 euros back."),
        call.text("+47 22", "Moonlight is off. You get 30.00 euros back."),
    ]


def test_amounts_have_two_decimals():
    assert rain._euros(1205) == "12.05"


def test_the_money_comes_before_the_text(cinema):
    call_off(cinema)

    assert [name for name, _, _ in cinema.mock_calls] == [
        "desk.close",
        "desk.bookings",
        "bank.refund",
        "phones.text",
        "bank.refund",
        "phones.text",
    ]
