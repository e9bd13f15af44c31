# Gives AsyncMock a spec, so that plain methods are plain, and a response that is a Mock.
# --- instrument/scpi.py
async def set_voltage(writer, channel, volts):
    """writer is an asyncio.StreamWriter connected to the power supply."""
    writer.write(f"INST CH{channel};VOLT {volts:.2f}\n".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def serial_number(client):
    response = await client.get("/id")
    response.raise_for_status()
    return response.json()["serial"]
# --- tests/test_scpi.py
import asyncio
from unittest.mock import AsyncMock, Mock

import pytest

from instrument.scpi import serial_number, set_voltage


@pytest.mark.asyncio
async def test_command_is_written_and_drained():
    writer = AsyncMock(spec=asyncio.StreamWriter)

    await set_voltage(writer, 2, 12)

    writer.write.assert_called_once_with(b"INST CH2;VOLT 12.00\n")
    writer.drain.assert_awaited_once_with()
    writer.close.assert_called_once_with()


@pytest.mark.asyncio
async def test_serial_number():
    client = AsyncMock()
    client.get.return_value = Mock(**{"json.return_value": {"serial": "PSU-88"}})

    assert await serial_number(client) == "PSU-88"

    client.get.return_value.raise_for_status.assert_called_once_with()
