# One module owns the function and the other one owns the module; each is patched by the name it has.
# --- hotel/rooms.py
import time
from uuid import uuid4


def reserve(room, nights):
    return {"id": f"R-{uuid4().hex[:6]}", "room": room, "nights": nights}


def blink(door_light, times):
    for _ in range(times):
        door_light.toggle()
        time.sleep(0.5)
# --- tests/test_rooms.py
from unittest.mock import Mock

from hotel import rooms


def test_reservation_gets_short_id(mocker):
    mocker.patch("hotel.rooms.uuid4").return_value.hex = "abcdef0123456789"
    assert rooms.reserve(204, 3) == {"id": "R-abcdef", "room": 204, "nights": 3}


def test_blink_waits_after_each_toggle(monkeypatch):
    naps = []
    monkeypatch.setattr(rooms.time, "sleep", naps.append)
    light = Mock()
    rooms.blink(light, 2)
    assert light.toggle.call_count == 2
    assert naps == [0.5, 0.5]
