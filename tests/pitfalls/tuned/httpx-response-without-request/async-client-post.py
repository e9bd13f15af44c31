# The AsyncMock client answers with a bare httpx.Response; raise_for_status needs its request.
# --- chatbot/webhook.py
async def announce(client, room, text):
    response = await client.post(f"/rooms/{room}/messages", json={"text": text})
    response.raise_for_status()
    return response.headers["x-message-id"]
# --- tests/test_webhook.py
from unittest.mock import AsyncMock

import httpx
import pytest

from chatbot.webhook import announce


@pytest.fixture
def client():
    client = AsyncMock(spec=httpx.AsyncClient)
    client.post.return_value = httpx.Response(201, headers={"x-message-id": "m42"})
    return client


@pytest.mark.asyncio
async def test_announce_returns_the_message_id(client):
    assert await announce(client, "lobby", "Lunch!") == "m42"
