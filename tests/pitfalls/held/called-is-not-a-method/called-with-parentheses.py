# Calls the attribute `called` as if it were a method.
# --- greenhouse/vents.py
from greenhouse import hardware


def regulate(limit=30.0):
    celsius = hardware.read_celsius()
    if celsius > limit:
        hardware.open_vents()
    return celsius
# --- greenhouse/hardware.py
def read_celsius():
    raise OSError("no sensor on this bus")


def open_vents():
    raise OSError("no relay on this bus")
# --- tests/test_vents.py
from unittest.mock import patch

from greenhouse import vents


@patch.object(vents.hardware, "open_vents")
@patch.object(vents.hardware, "read_celsius", return_value=34.5)
def test_heat_opens_the_vents(read_celsius, open_vents):
    assert vents.regulate() == 34.5
    assert open_vents.called()
