# Patches total() and then checks what total() returns.
# --- hostel/booking.py
class Booking:
    def __init__(self, nights, guests):
        self.nights = nights
        self.guests = guests

    def total(self):
        price = 25 * self.nights * self.guests
        return price * 0.9 if self.nights >= 7 else price
# --- tests/test_booking.py
from hostel.booking import Booking


def test_long_stay_is_cheaper(mocker):
    mocker.patch.object(Booking, "total", return_value=157.5)
    booking = Booking(nights=7, guests=1)
    assert booking.total() == 157.5
