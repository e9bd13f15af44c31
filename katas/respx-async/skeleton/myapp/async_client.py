"""Users of the example service, fetched over HTTP."""

import httpx

API = "https://api.example.com"


async def fetch_user(user_id: int) -> dict:
    """Return the user with this id, as the JSON object the service answers with.

    Asks exactly once: GET https://api.example.com/users/{user_id}. Raises
    httpx.HTTPStatusError when the answer has a status of 4xx or 5xx.
    """
    async with httpx.AsyncClient() as client:
        response = await client.get(f"{API}/users/{user_id}")
    response.raise_for_status()
    return response.json()
