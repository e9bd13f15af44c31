from unittest.mock import AsyncMock, MagicMock, Mock, patch

import pytest

from myapp.async_service import get_exchange_rate

pytestmark = pytest.mark.asyncio


@pytest.fixture
def get():
    answer = {"rate": 0.77, "inverse": 1.2987, "date": "2024-05-01"}
    mock_get = AsyncMock(return_value=Mock(json=Mock(return_value=answer)))
    with patch("httpx.AsyncClient") as client_class:
        client_class.return_value.__aenter__.return_value = MagicMock(get=mock_get)
        yield mock_get


async def test_gives_the_rate(get):
    assert await get_exchange_rate("CHF", "GBP") == 0.77


async def test_gives_all_its_decimals(get):
    get.return_value.json.return_value = {"rate": 163.5591, "inverse": 0.006114}
    assert await get_exchange_rate("EUR", "JPY") == pytest.approx(163.5591, abs=1e-9)


@pytest.mark.parametrize(("from_ccy", "to_ccy"), [("CHF", "GBP"), ("GBP", "CHF"), ("EUR", "JPY")])
async def test_asks_for_this_pair(get, from_ccy, to_ccy):
    await get_exchange_rate(from_ccy, to_ccy)
    assert get.await_args.kwargs == {"params": {"from": from_ccy, "to": to_ccy}}


async def test_asks_the_rate_service(get):
    await get_exchange_rate("CHF", "GBP")
    assert get.await_args.args == ("https://api.example.com/rates",)


async def test_asks_once(get):
    await get_exchange_rate("CHF", "GBP")
    assert get.await_count == 1
