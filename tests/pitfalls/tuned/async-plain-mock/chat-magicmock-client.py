# Gives async code a MagicMock, whose methods return something that cannot be awaited.
# --- chat/rooms.py
async def join(client, room, nick):
    members = await client.members(room)
    if nick in members:
        nick += "_"
    await client.send(room, f"{nick} is here")
    return nick
# --- tests/test_rooms.py
from unittest.mock import MagicMock

import pytest

from chat.rooms import join


@pytest.mark.asyncio
async def test_taken_nick_gets_an_underscore():
    client = MagicMock()
    client.members.return_value = ["ada", "bob"]
    assert await join(client, "#lobby", "bob") == "bob_"
    client.send.assert_called_once_with("#lobby", "bob_ is here")
