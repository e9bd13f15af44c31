from unittest.mock import AsyncMock, call

import pytest

from myapp.canal import raise_boat


@pytest.mark.asyncio
async def test_waits_for_every_step():
    lock = AsyncMock()

    await raise_boat(lock)

    assert lock.close_gate.await_args_list == [call("lower")]
    assert lock.open_gate.await_args_list == [call("upper")]
    assert lock.open_sluice.await_count == 2
    lock.open_sluice.assert_any_await("left")
    lock.open_sluice.assert_any_await("right")
