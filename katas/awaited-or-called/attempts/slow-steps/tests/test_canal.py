"""create_autospec with async side effects that log when a step starts and ends."""

import asyncio
from unittest.mock import call, create_autospec

import pytest

from myapp.canal import Lock, raise_boat


@pytest.fixture
def log():
    return []


@pytest.fixture
def lock(log):
    lock = create_autospec(Lock, instance=True)

    def step(name):
        async def run(arg):
            log.append(f"start {name} {arg}")
            await asyncio.sleep(0.01)
            log.append(f"end {name} {arg}")

        return run

    lock.close_gate.side_effect = step("close_gate")
    lock.open_sluice.side_effect = step("open_sluice")
    lock.open_gate.side_effect = step("open_gate")
    return lock


@pytest.mark.asyncio
async def test_raises_a_boat(lock, log):
    await raise_boat(lock)
    done = list(log)

    lock.close_gate.assert_awaited_once_with("lower")
    lock.open_sluice.assert_has_awaits([call("left"), call("right")], any_order=True)
    assert lock.open_sluice.await_count == 2
    lock.open_gate.assert_awaited_once_with("upper")

    assert done[:2] == ["start close_gate lower", "end close_gate lower"]
    assert sorted(done[2:6]) == [
        "end open_sluice left",
        "end open_sluice right",
        "start open_sluice left",
        "start open_sluice right",
    ]
    assert done[6:] == ["start open_gate upper", "end open_gate upper"]


@pytest.mark.asyncio
async def test_lower_gate_is_jammed(lock):
    error = OSError("jammed")
    lock.close_gate.side_effect = error

    with pytest.raises(OSError) as caught:
        await raise_boat(lock)

    assert caught.value is error
    lock.open_sluice.assert_not_called()
    lock.open_gate.assert_not_called()


@pytest.mark.asyncio
@pytest.mark.parametrize("jammed", ["left", "right"])
async def test_a_sluice_is_jammed(lock, jammed):
    error = OSError("jammed")

    async def open_sluice(side):
        await asyncio.sleep(0.01)
        if side == jammed:
            raise error

    lock.open_sluice.side_effect = open_sluice

    with pytest.raises(OSError) as caught:
        await raise_boat(lock)

    assert caught.value is error
    lock.close_gate.assert_awaited_once_with("lower")
    lock.open_gate.assert_not_called()


@pytest.mark.asyncio
async def test_upper_gate_is_jammed(lock):
    error = OSError("jammed")
    lock.open_gate.side_effect = error

    with pytest.raises(OSError) as caught:
        await raise_boat(lock)

    assert caught.value is error
