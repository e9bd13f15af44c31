from unittest.mock import Mock, call, create_autospec

from myapp.rain import Bank, Booking, Desk, Phones, call_off


class Mentioning:
    def __init__(self, amount):
        self.amount = amount

    def __eq__(self, message):
        return self.amount in message


def test_an_evening_is_called_off():
    cinema = Mock()
    cinema.attach_mock(create_autospec(Desk, instance=True), "desk")
    cinema.attach_mock(create_autospec(Bank, instance=True), "bank")
    cinema.attach_mock(create_autospec(Phones, instance=True), "phones")
    cinema.desk.bookings.return_value = [
        Booking("B-1", "+47 11", 1205),
        Booking("B-2", "+47 22", 3000),
    ]

    assert call_off("Moonlight", cinema.desk, cinema.bank, cinema.phones) == 4205

    cinema.assert_has_calls(
        [
            call.desk.close("Moonlight"),
            call.desk.bookings("Moonlight"),
            call.bank.refund("B-1", 1205),
            call.phones.text("+47 11", Mentioning("12.05")),
            call.bank.refund("B-2", 3000),
            call.phones.text("+47 22", Mentioning("30.00")),
        ],
        any_order=True,
    )
