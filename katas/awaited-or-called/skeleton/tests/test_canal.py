"""A boat is raised. create_autospec makes AsyncMocks of the methods of a Lock.

Would this test notice if the captain were told to go on before the gate is open?
"""

from unittest.mock import create_autospec

import pytest

from myapp.canal import Lock, raise_boat


@pytest.mark.asyncio
async def test_raises_a_boat():
    lock = create_autospec(Lock, instance=True)

    await raise_boat(lock)

    lock.close_gate.assert_called_once_with("lower")
    lock.open_sluice.assert_any_call("left")
    lock.open_sluice.assert_any_call("right")
    lock.open_gate.assert_called_once_with("upper")
