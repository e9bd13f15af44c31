# MagicMock with a spec makes the async methods awaitable; sync ones stay plain.
# --- chat/rooms.py
class Client:
    async def members(self, room): ...

    async def send(self, room, text): ...

    def nick_taken(self, nick, members): ...


async def join(client, room, nick):
    members = await client.members(room)
    if client.nick_taken(nick, members):
        nick += "_"
    await client.send(room, f"{nick} is here")
    return nick
# --- tests/test_rooms.py
from unittest.mock import MagicMock

import pytest

from chat.rooms import Client, join


@pytest.mark.asyncio
async def test_taken_nick_gets_an_underscore():
    client = MagicMock(spec=Client)
    client.members.return_value = ["ada", "bob"]
    client.nick_taken.return_value = True
    assert await join(client, "#lobby", "bob") == "bob_"
    client.nick_taken.assert_called_once_with("bob", ["ada", "bob"])
    client.send.assert_awaited_once_with("#lobby", "bob_ is here")
