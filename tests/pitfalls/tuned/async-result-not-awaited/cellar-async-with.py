# Enters what an async function should give with `async with`, without awaiting that function.
# --- cellar/probes.py
class Probe:
    def __init__(self, line):
        self.line = line

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        await self.line.close()


async def connect(line):
    await line.open()
    return Probe(line)
# --- tests/test_probes.py
from unittest.mock import AsyncMock

import pytest

from cellar.probes import connect


@pytest.mark.asyncio
async def test_line_is_closed_in_the_end():
    line = AsyncMock()
    async with connect(line):
        line.open.assert_awaited_once_with()
    line.close.assert_awaited_once_with()
