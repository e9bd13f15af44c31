# Goes through `rooms.uuid` although rooms.py imported only the function uuid4.
# --- hotel/rooms.py
from uuid import uuid4


def reserve(room, nights):
    if nights < 1:
        raise ValueError("at least one night")
    return {"id": f"R-{uuid4().hex[:6]}", "room": room, "nights": nights}
# --- tests/test_rooms.py
from hotel.rooms import reserve


def test_reservation_gets_short_id(mocker):
    mocker.patch("hotel.rooms.uuid.uuid4").return_value.hex = "abcdef0123456789"
    assert reserve(204, 3) == {"id": "R-abcdef", "room": 204, "nights": 3}
