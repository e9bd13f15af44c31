from unittest.mock import AsyncMock

import pytest

from myapp.canal import raise_boat

pytestmark = pytest.mark.asyncio


@pytest.fixture
def lock():
    return AsyncMock()


async def test_closes_the_lower_gate(lock):
    await raise_boat(lock)
    lock.close_gate.assert_awaited_once_with("lower")


async def test_opens_one_sluice_on_each_side(lock):
    await raise_boat(lock)
    assert sorted(opened.args for opened in lock.open_sluice.call_args_list) == [
        ("left",),
        ("right",),
    ]


async def test_opens_the_upper_gate(lock):
    await raise_boat(lock)
    lock.open_gate.assert_called_once_with("upper")


@pytest.mark.parametrize("step", ["close_gate", "open_sluice", "open_gate"])
async def test_waits_for_whatever_it_has_called(lock, step):
    await raise_boat(lock)
    assert getattr(lock, step).await_count == getattr(lock, step).call_count


async def test_begins_at_the_lower_gate_and_ends_at_the_upper_one(lock):
    await raise_boat(lock)
    steps = [name for name, _, _ in lock.mock_calls]
    assert steps == ["close_gate", "open_sluice", "open_sluice", "open_gate"]


@pytest.mark.parametrize("step", ["close_gate", "open_sluice", "open_gate"])
async def test_an_error_comes_out_as_it_is(lock, step):
    jammed = OSError("jammed")
    getattr(lock, step).side_effect = jammed
    with pytest.raises(OSError, match="jammed") as caught:
        await raise_boat(lock)
    assert caught.value is jammed


async def test_lets_no_water_in_while_the_lower_gate_is_jammed(lock):
    lock.close_gate.side_effect = OSError("jammed")
    with pytest.raises(OSError, match="jammed"):
        await raise_boat(lock)
    assert lock.open_sluice.call_count == 0
