# Checks the patched async function with `called`; the program calls it without await, so it never really runs.
# --- elevator/trips.py
from elevator import bus


async def call_lift(floor, going_up):
    await bus.light_button(floor)
    bus.enqueue(floor, "up" if going_up else "down")
    return floor
# --- elevator/bus.py
async def light_button(floor):
    raise OSError("field bus not available")


async def enqueue(floor, direction):
    raise OSError("field bus not available")
# --- tests/test_trips.py
import pytest

from elevator import trips


@pytest.mark.asyncio
async def test_lift_is_called_upwards(mocker):
    light_button = mocker.patch("elevator.trips.bus.light_button")
    enqueue = mocker.patch("elevator.trips.bus.enqueue")

    assert await trips.call_lift(4, going_up=True) == 4

    light_button.assert_awaited_once_with(4)
    assert enqueue.called
    assert enqueue.call_args == mocker.call(4, "up")
