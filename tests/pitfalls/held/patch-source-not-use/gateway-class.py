# Replaces SeatGateway in the module that defines it, but the booking module has its own reference to the class.
# --- ferries/gateway.py
class SeatGateway:
    def __init__(self, route):
        self.route = route

    def reserve(self, count):
        return [f"{self.route}-{n}" for n in range(1, count + 1)]
# --- ferries/booking.py
from ferries.gateway import SeatGateway


def book(route, passengers):
    seats = SeatGateway(route).reserve(len(passengers))
    return dict(zip(passengers, seats))
# --- tests/test_booking.py
from ferries import booking


def test_every_passenger_gets_a_seat(mocker):
    gateway = mocker.patch("ferries.gateway.SeatGateway")
    gateway.return_value.reserve.return_value = ["7A", "7B"]

    seats = booking.book("HEL-TLL", ["Aino", "Mikko"])

    assert seats == {"Aino": "7A", "Mikko": "7B"}
    gateway.assert_called_once_with("HEL-TLL")
