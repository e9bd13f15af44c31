# Registers POST for a URL the code sends a PUT to.
# --- lodge/checkin.py
import requests


def check_in(base, booking, room):
    """Assign a room to a booking; returns the door code."""
    answer = requests.put(
        f"{base}/bookings/{booking}/room", json={"room": room}, timeout=5
    )
    answer.raise_for_status()
    return answer.json()["door_code"]
# --- tests/test_checkin.py
import responses

from lodge.checkin import check_in

BASE = "https://lodge.example.com/api"


@responses.activate
def test_guest_gets_the_door_code():
    responses.add(
        responses.POST,
        BASE + "/bookings/812/room",
        json={"door_code": "4711"},
        status=200,
    )

    assert check_in(BASE, 812, "B12") == "4711"
    assert len(responses.calls) == 1
