from unittest.mock import create_autospec

import pytest

from myapp.canal import Lock


@pytest.mark.asyncio
async def test_waits_for_every_step():
    lock = create_autospec(Lock, instance=True)
    lock.open_gate.return_value = "open"

    await lock.close_gate("lower")
    await lock.open_sluice("left")
    await lock.open_sluice("right")

    assert await lock.open_gate("upper") == "open"
    lock.close_gate.assert_awaited_once_with("lower")
    lock.open_gate.assert_awaited_once_with("upper")
