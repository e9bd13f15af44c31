# Calls every route, or says expressly that one is not called.
# --- mirrors/fetch.py
import httpx


async def checksum(name, servers):
    async with httpx.AsyncClient() as client:
        for server in servers:
            reply = await client.get(f"{server}/{name}.sha256")
            if reply.status_code == 200:
                return reply.text.split()[0]
    raise LookupError(name)
# --- tests/test_fetch.py
import pytest

from mirrors.fetch import checksum

SERVERS = ["https://eu.example.com", "https://us.example.com"]


@pytest.mark.asyncio
async def test_fallback_server_is_used(respx_mock):
    respx_mock.get("https://eu.example.com/tool.sha256").respond(503)
    respx_mock.get("https://us.example.com/tool.sha256").respond(text="abc123  tool\n")

    assert await checksum("tool", SERVERS) == "abc123"


@pytest.mark.asyncio
async def test_first_server_is_enough(respx_mock):
    respx_mock.get("https://eu.example.com/tool.sha256").respond(text="abc123  tool\n")
    fallback = respx_mock.get("https://us.example.com/tool.sha256").respond(text="other\n")

    assert await checksum("tool", SERVERS) == "abc123"
    assert not fallback.called
