# The hand-made response has its request where raise_for_status is called, and needs none elsewhere.
# --- chatbot/webhook.py
async def announce(client, room, text):
    response = await client.post(f"/rooms/{room}/messages", json={"text": text})
    response.raise_for_status()
    return response.headers["x-message-id"]


async def is_alive(client):
    response = await client.get("/health")
    return response.status_code == 200 and response.json()["ok"]
# --- tests/test_webhook.py
from unittest.mock import AsyncMock

import httpx
import pytest

from chatbot.webhook import announce, is_alive


@pytest.fixture
def client():
    return AsyncMock(spec=httpx.AsyncClient)


@pytest.mark.asyncio
async def test_announce_returns_the_message_id(client):
    client.post.return_value = httpx.Response(
        201,
        headers={"x-message-id": "m42"},
        request=httpx.Request("POST", "https://chat.example.com/rooms/lobby/messages"),
    )

    assert await announce(client, "lobby", "Lunch!") == "m42"
    client.post.assert_awaited_once_with("/rooms/lobby/messages", json={"text": "Lunch!"})


@pytest.mark.asyncio
async def test_not_alive_while_starting(client):
    client.get.return_value = httpx.Response(503, json={"ok": False})

    assert not await is_alive(client)
