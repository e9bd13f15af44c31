from collections import Counter

from myapp.rain import Booking, call_off


class Evening:
    """Desk, bank and phones of one evening, and everything that happens on it."""

    def __init__(self, *sold):
        self.sold = list(sold)
        self.closed = 0
        self.paid = Counter()
        self.told = []

    def close(self, film):
        assert film == "Playtime"
        self.closed += 1

    def bookings(self, film):
        assert film == "Playtime"
        assert self.closed, "somebody may still buy a ticket"
        return list(self.sold)

    def refund(self, booking, cents):
        self.paid[booking, cents] += 1

    def text(self, phone, message):
        (booking,) = [booking for booking in self.sold if booking.phone == phone]
        assert self.paid[booking.number, booking.cents], "nothing has been paid yet"
        assert f"{booking.cents / 100:.2f}" in message
        self.told.append(phone)


def test_a_rainy_evening():
    evening = Evening(
        Booking("1", "0401", 250), Booking("2", "0402", 1005), Booking("3", "0403", 88000)
    )

    assert call_off("Playtime", evening, evening, evening) == 89255

    assert evening.closed == 1
    assert evening.paid == {("1", 250): 1, ("2", 1005): 1, ("3", 88000): 1}
    assert sorted(evening.told) == ["0401", "0402", "0403"]


def test_nobody_came_anyway():
    evening = Evening()

    assert call_off("Playtime", evening, evening, evening) == 0

    assert evening.closed == 1
