from unittest.mock import create_autospec

import pytest

from myapp.canal import Lock, raise_boat


@pytest.mark.asyncio
async def test_waits_for_every_step():
    lock = create_autospec(Lock, instance=True)

    await raise_boat(lock)

    lock.close_gate.assert_awaited_with("lower")
    lock.open_sluice.assert_awaited_with("left")
    lock.open_sluice.assert_awaited_with("right")
    lock.open_gate.assert_awaited_with("upper")
