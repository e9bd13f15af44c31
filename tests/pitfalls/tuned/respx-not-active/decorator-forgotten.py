# Sets up a respx route without switching respx on.
# --- weather/forecast.py
import httpx


async def will_rain(city):
    async with httpx.AsyncClient(base_url="https://sky.example.com") as client:
        reply = await client.get("/forecast", params={"city": city})
    reply.raise_for_status()
    return reply.json()["rain_mm"] > 0.5
# --- tests/test_forecast.py
import pytest
import respx

from weather.forecast import will_rain


@pytest.mark.asyncio
async def test_rain_in_bergen():
    respx.get("https://sky.example.com/forecast").respond(json={"rain_mm": 12.0})

    assert await will_rain("Bergen")
