from unittest.mock import Mock, create_autospec

import pytest

from myapp import rain

FILM = "Moonlight"


@pytest.fixture
def cinema():
    cinema = Mock()
    cinema.attach_mock(create_autospec(rain.Desk, instance=True), "desk")
    cinema.attach_mock(create_autospec(rain.Bank, instance=True), "bank")
    cinema.attach_mock(create_autospec(rain.Phones, instance=True), "phones")
    cinema.desk.bookings.return_value = [rain.Booking("B-1", "+47 11", 1205)]
    return cinema


def call_off(cinema):
    return rain.call_off(FILM, cinema.desk, cinema.bank, cinema.phones)


def test_the_sale_is_closed_first(cinema):
    call_off(cinema)

    cinema.desk.close.assert_called_once_with(FILM)
    cinema.desk.bookings.assert_called_with(FILM)
    names = [name for name, _, _ in cinema.mock_calls]
    assert names.index("desk.close") < names.index("desk.bookings")


def test_everybody_is_paid_back(cinema):
    assert call_off(cinema) == 1205

    cinema.bank.refund.assert_called_once_with("B-1", 1205)


def test_everybody_is_told_their_own_amount(cinema):
    texts = []
    cinema.phones.text.side_effect = lambda phone, message: texts.append((phone, message))

    call_off(cinema)

    ((phone, message),) = texts
    assert phone == "+47 11"
    assert "12.05" in message


def test_the_money_comes_before_the_text(cinema):
    cinema.bank.refund.side_effect = OSError("closed")

    with pytest.raises(OSError):
        call_off(cinema)

    cinema.phones.text.assert_not_called()
