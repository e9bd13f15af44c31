"""A boat is raised, and every step is waited for."""

from unittest.mock import call, create_autospec

import pytest

from myapp.canal import Lock, raise_boat

pytestmark = pytest.mark.asyncio


@pytest.fixture
def lock():
    return create_autospec(Lock, instance=True)


async def test_waits_for_every_step(lock):
    await raise_boat(lock)

    lock.close_gate.assert_awaited_once_with("lower")
    lock.open_sluice.assert_has_awaits([call("left"), call("right")], any_order=True)
    assert lock.open_sluice.await_count == 2
    lock.open_gate.assert_awaited_once_with("upper")


async def test_lets_no_water_in_while_the_lower_gate_is_jammed(lock):
    lock.close_gate.side_effect = OSError("jammed")

    with pytest.raises(OSError, match="jammed"):
        await raise_boat(lock)

    lock.open_sluice.assert_not_called()
    lock.open_gate.assert_not_called()


async def test_keeps_the_upper_gate_shut_when_a_sluice_is_jammed(lock):
    lock.open_sluice.side_effect = OSError("jammed")

    with pytest.raises(OSError, match="jammed"):
        await raise_boat(lock)

    lock.open_gate.assert_not_called()
