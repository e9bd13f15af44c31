# The program awaits its coroutines through gather and a task; the test checks the awaits and a plain method's call.
# --- elevator/trips.py
import asyncio

from elevator import bus


async def call_lift(floor, going_up, log):
    log.info("call from %s", floor)
    lamp = asyncio.create_task(bus.light_button(floor))
    await asyncio.gather(lamp, bus.enqueue(floor, "up" if going_up else "down"))
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
    log = mocker.Mock()

    assert await trips.call_lift(4, going_up=True, log=log) == 4

    light_button.assert_awaited_once_with(4)
    enqueue.assert_called_once_with(4, "up")
    enqueue.assert_awaited_once()
    log.info.assert_called_once_with("call from %s", 4)
