"""Exchange rates, as the rate service tells them."""

import httpx

URL = "https://api.example.com/rates"


async def get_exchange_rate(from_ccy: str, to_ccy: str) -> float:
    """Return how much of ``to_ccy`` one unit of ``from_ccy`` buys, as the service gives it.

    In ``async with httpx.AsyncClient(...) as client`` it asks once, by awaiting
    ``client.get("https://api.example.com/rates", params={"from": ..., "to": ...})``. The
    answer is a JSON object; the rate is its field ``rate`` and comes back unrounded. What
    AsyncClient is given when it is made, such as a timeout, may change.
    """
    async with httpx.AsyncClient() as client:
        response = await client.get(URL, params={"from": from_ccy, "to": to_ccy})
    rate: float = response.json()["rate"]
    return rate
