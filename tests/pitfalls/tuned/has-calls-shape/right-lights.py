# The calls are in a tuple or list, and mock_calls is compared with the magic calls included.
# --- house/lights.py
def good_night(rooms, switch):
    with switch.scene("night"):
        for room in rooms:
            switch.off(room)
    switch.on("hallway", level=10)
# --- tests/test_lights.py
from unittest.mock import MagicMock, call

from house.lights import good_night


def test_rooms_go_dark():
    switch = MagicMock()
    good_night(["kitchen", "study"], switch)
    expected = (call("kitchen"), call("study"))
    switch.off.assert_has_calls(expected)
    assert switch.off.call_count == len(expected)


def test_rooms_go_dark_within_the_scene():
    switch = MagicMock()
    good_night(["kitchen"], switch)
    assert switch.mock_calls == [
        call.scene("night"),
        call.scene().__enter__(),
        call.off("kitchen"),
        call.scene().__exit__(None, None, None),
        call.on("hallway", level=10),
    ]
