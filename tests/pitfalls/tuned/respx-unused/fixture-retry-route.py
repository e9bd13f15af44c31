# Prepares an answer of the fallback server, which the program never asks, with the respx_mock fixture.
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
    respx_mock.get("https://eu.example.com/tool.sha256").respond(text="abc123  tool\n")
    respx_mock.get("https://us.example.com/tool.sha256").respond(text="abc123  tool\n")

    assert await checksum("tool", SERVERS) == "abc123"
