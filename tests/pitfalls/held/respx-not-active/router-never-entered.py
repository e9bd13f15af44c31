# Makes a router in a fixture but does not enter it, so it intercepts nothing.
# --- vault/hsm.py
import httpx


class Vault:
    def __init__(self, client: httpx.AsyncClient):
        self.client = client

    async def unseal(self, *shares):
        """Send key shares until the vault says it is open."""
        for n, share in enumerate(shares, start=1):
            answer = await self.client.post("/unseal", json={"share": share})
            answer.raise_for_status()
            if not answer.json()["sealed"]:
                return n
        return None
# --- tests/test_hsm.py
import httpx
import pytest
import respx

from vault.hsm import Vault

BASE = "https://vault.example.com"


@pytest.fixture
def router():
    return respx.mock(base_url=BASE, assert_all_called=False)


@pytest.mark.asyncio
async def test_opens_with_the_second_share(router):
    router.post("/unseal").mock(
        side_effect=[
            httpx.Response(200, json={"sealed": True}),
            httpx.Response(200, json={"sealed": False}),
        ]
    )

    async with httpx.AsyncClient(base_url=BASE) as client:
        assert await Vault(client).unseal("a", "b", "c") == 2
