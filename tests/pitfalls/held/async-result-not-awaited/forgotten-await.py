# Forgets the await in front of the function under test and looks at the coroutine.
# --- vending/machine.py
class Machine:
    def __init__(self, backend):
        self.backend = backend

    async def is_sold_out(self, slot):
        level = await self.backend.level(slot)
        return level == 0
# --- tests/test_machine.py
import pytest

from vending.machine import Machine


@pytest.fixture
def backend(mocker):
    return mocker.AsyncMock()


@pytest.mark.asyncio
async def test_empty_slot_is_sold_out(backend):
    backend.level.return_value = 0
    assert await Machine(backend).is_sold_out("C3") is True


@pytest.mark.asyncio
async def test_full_slot_is_for_sale(backend):
    backend.level.return_value = 7
    sold_out = Machine(backend).is_sold_out("C3")
    assert sold_out is False
