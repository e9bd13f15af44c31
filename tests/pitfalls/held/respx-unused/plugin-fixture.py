# The alarm route of the respx_mock fixture is never called, and the test does not ask whether it was.
# --- coldchain/monitor.py
import httpx


async def check(client, container):
    """Read a container's thermometer; above -15 degrees call the driver."""
    answer = await client.get(f"/containers/{container}/temp")
    celsius = answer.json()["celsius"]
    if celsius > -15:
        await client.post("/alarms", json={"container": container, "celsius": celsius})
    return celsius


def make_client():
    return httpx.AsyncClient(base_url="https://cold.example.com")
# --- tests/test_monitor.py
import httpx
import pytest

from coldchain.monitor import check, make_client


@pytest.mark.asyncio
async def test_driver_is_called_when_it_gets_warm(respx_mock):
    respx_mock.get("https://cold.example.com/containers/C4/temp").mock(
        return_value=httpx.Response(200, json={"celsius": -18.5})
    )
    respx_mock.post("https://cold.example.com/alarms").mock(
        return_value=httpx.Response(202)
    )

    async with make_client() as client:
        assert await check(client, "C4") == -18.5
