# Stands in for the calendar with a namespace, in which the method is simply its result.
# --- office/rooms.py
def free_rooms(calendar, day):
    taken = {booking["room"] for booking in calendar.bookings(day)}
    return sorted({"Oak", "Elm", "Ash"} - taken)
# --- tests/test_rooms.py
from types import SimpleNamespace

from office.rooms import free_rooms


def test_taken_rooms_are_left_out():
    calendar = SimpleNamespace(bookings=[{"room": "Elm"}])

    assert free_rooms(calendar, "2024-03-01") == ["Ash", "Oak"]
