# Adds routes for every request, on the router that is active.
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
    with respx.mock() as router:
        router.get("https://isbn.example.com/111.json").respond(json={"title": " Emma "})
        router.get("https://isbn.example.com/222.json").respond(404)

        async with httpx.AsyncClient() as client:
            assert await title_of("111", client) == "Emma"
            assert await title_of("222", client) is None


@pytest.mark.asyncio
@respx.mock
async def test_any_isbn_of_the_series():
    route = respx.get(url__regex=r"https://isbn\.example\.com/97\d+\.json").respond(json={"title": "Vol. 2"})

    async with httpx.AsyncClient() as client:
        assert await title_of("9712", client) == "Vol. 2"
    assert route.calls.last.request.url.path == "/9712.json"
