from unittest.mock import AsyncMock, call

import pytest

from myapp.canal import raise_boat


@pytest.mark.asyncio
async def test_takes_every_step_and_waits_for_it():
    lock = AsyncMock()

    await raise_boat(lock)

    assert lock.mock_calls == [
        call.close_gate("lower"),
        call.open_sluice("left"),
        call.open_sluice("right"),
        call.open_gate("upper"),
    ]
    assert [step.await_count for step in (lock.close_gate, lock.open_sluice, lock.open_gate)] == [
        1,
        2,
        1,
    ]


@pytest.mark.asyncio
@pytest.mark.parametrize("step", ["close_gate", "open_sluice"])
async def test_stops_when_something_is_jammed(step):
    lock = AsyncMock()
    getattr(lock, step).side_effect = OSError("jammed")

    with pytest.raises(OSError, match="jammed"):
        await raise_boat(lock)

    assert lock.mock_calls[-1] == getattr(call, step)("lower" if step == "close_gate" else "left")
