# Calls the program when the block of RequestsMock has ended.
# --- escaperoom/booking.py
import requests


def slots(room, day):
    reply = requests.get(f"https://rooms.example.com/{room}/slots", params={"day": day}, timeout=5)
    reply.raise_for_status()
    return sorted(reply.json()["slots"])
# --- tests/test_booking.py
import responses

from escaperoom.booking import slots


def test_slots_are_sorted():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mocked:
        mocked.get("https://rooms.example.com/attic/slots", json={"slots": ["18:00", "15:30"]})

    assert slots("attic", "friday") == ["15:30", "18:00"]
