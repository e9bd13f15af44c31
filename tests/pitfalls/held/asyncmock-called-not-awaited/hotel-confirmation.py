# Asserts that an async function was called; the program forgot to await it and the test does not notice.
# --- lodge/stay.py
class FrontDesk:
    def __init__(self, rooms, channel):
        self.rooms = rooms
        self.channel = channel

    async def confirm(self, guest, nights):
        room = await self.rooms.reserve(nights)
        self.channel.send(guest, f"room {room} for {nights} nights")
        return room
# --- tests/test_stay.py
from unittest.mock import AsyncMock

import pytest

from lodge.stay import FrontDesk


@pytest.mark.asyncio
async def test_guest_is_told_the_room():
    rooms, channel = AsyncMock(), AsyncMock()
    rooms.reserve.return_value = 12

    assert await FrontDesk(rooms, channel).confirm("Lena", 3) == 12

    channel.send.assert_called_once_with("Lena", "room 12 for 3 nights")
