# Gives the calls one by one instead of in a list.
# --- house/lights.py
def good_night(rooms, switch):
    for room in rooms:
        switch.off(room)
    switch.on("hallway", level=10)
# --- tests/test_lights.py
from unittest.mock import Mock, call

from house.lights import good_night


def test_rooms_go_dark():
    switch = Mock()
    good_night(["kitchen", "study"], switch)
    switch.off.assert_has_calls(call("kitchen"), call("study"))
    switch.on.assert_called_once_with("hallway", level=10)
