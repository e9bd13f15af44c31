# Adds the route to the global respx although the block has a router of its own.
# --- library/isbn.py
async def title_of(isbn, client):
    reply = await client.get(f"https://isbn.example.com/{isbn}.json")
    if reply.is_error:
        return None
    return reply.json()["title"].strip()
# --- tests/test_isbn.py
import httpx
import pytest
import respx

from library.isbn import title_of


@pytest.mark.asyncio
async def test_title_is_stripped():
    with respx.mock(assert_all_called=False) as router:
        router.get("https://isbn.example.com/111.json").respond(json={"title": " Emma "})
        respx.get("https://isbn.example.com/222.json").respond(404)

        async with httpx.AsyncClient() as client:
            assert await title_of("111", client) == "Emma"
            assert await title_of("222", client) is None
