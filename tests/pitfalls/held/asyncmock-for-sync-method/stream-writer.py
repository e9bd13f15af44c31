# Fakes a StreamWriter with AsyncMock, although write() and close() are plain methods; the test passes with warnings.
# --- instrument/scpi.py
async def set_voltage(writer, channel, volts):
    """writer is an asyncio.StreamWriter connected to the power supply."""
    if volts > 30:
        raise ValueError("at most 30 V")
    writer.write(f"INST CH{channel};VOLT {volts:.2f}\n".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()
# --- tests/test_scpi.py
from unittest.mock import AsyncMock

import pytest

from instrument.scpi import set_voltage


@pytest.fixture
def writer():
    return AsyncMock()


@pytest.mark.asyncio
async def test_command_is_written_and_drained(writer):
    await set_voltage(writer, 2, 12)

    writer.write.assert_called_once_with(b"INST CH2;VOLT 12.00\n")
    writer.drain.assert_awaited_once_with()
