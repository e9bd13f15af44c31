# Declares a route for /seat although the code asks for /seats.
# --- theatre/plan.py
import httpx


async def free_seats(client, show, row):
    answer = await client.get(f"/shows/{show}/seats", params={"row": row})
    answer.raise_for_status()
    return [s["no"] for s in answer.json()["seats"] if not s["sold"]]
# --- tests/test_plan.py
import httpx
import pytest
import respx

from theatre.plan import free_seats


@pytest.mark.asyncio
@respx.mock
async def test_sold_seats_are_left_out():
    respx.get("https://box.example.com/shows/12/seat").respond(
        json={"seats": [{"no": 1, "sold": True}, {"no": 2, "sold": False}]}
    )

    async with httpx.AsyncClient(base_url="https://box.example.com") as client:
        assert await free_seats(client, 12, "F") == [2]
