# Patches another method of the same class; the one under test runs.
# --- hostel/booking.py
class Booking:
    def __init__(self, nights, guests):
        self.nights = nights
        self.guests = guests

    def nightly_rate(self):
        raise ConnectionError("price server is down")

    def total(self):
        price = self.nightly_rate() * self.nights * self.guests
        return price * 0.9 if self.nights >= 7 else price
# --- tests/test_booking.py
from hostel.booking import Booking


def test_long_stay_is_cheaper(mocker):
    mocker.patch.object(Booking, "nightly_rate", return_value=25)
    booking = Booking(nights=7, guests=1)
    assert booking.total() == 157.5


def test_short_stay(mocker):
    rate = mocker.patch.object(Booking, "nightly_rate", return_value=25)
    assert Booking(nights=2, guests=3).total() == 150
    rate.assert_called_once_with()
