# Decorates a yield fixture with patch.dict and expects the environment to stay changed during the test.
# --- clinic/rooms.py
import os


def opening_text(room):
    wing = os.environ.get("CLINIC_WING", "main")
    return f"Room {room}, {wing} wing"
# --- tests/test_rooms.py
import os
from unittest import mock

import pytest

from clinic import rooms


@pytest.fixture(autouse=True)
@mock.patch.dict(os.environ, {"CLINIC_WING": "east"})
def east_wing():
    yield


def test_text_names_the_wing():
    assert rooms.opening_text(12) == "Room 12, east wing"
