import pytest
import respx

from myapp.async_service import get_exchange_rate

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


@respx.mock
async def test_asks_for_the_pair_and_gives_the_rate():
    route = respx.get(
        "https://api.example.com/rates", params__eq={"from": "NOK", "to": "ISK"}
    ).respond(json={"rate": 12.7613, "inverse": 0.0784})

    rate = await get_exchange_rate("NOK", "ISK")

    assert rate == 12.7613
    assert route.call_count == 1
