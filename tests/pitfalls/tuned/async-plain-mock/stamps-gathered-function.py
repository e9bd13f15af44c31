# Hands asyncio.gather what a plain function returned, put where the async one was.
# --- stamps/catalogue.py
import asyncio


async def price_of(stamp):
    raise RuntimeError("no connection")


async def worth(*stamps):
    prices = await asyncio.gather(*(price_of(stamp) for stamp in stamps))
    return sum(prices)
# --- tests/test_catalogue.py
import pytest

from stamps import catalogue

PRICES = {"penny": 40, "red": 12}


def fake_price(stamp):
    return PRICES[stamp]


@pytest.mark.asyncio
async def test_collection_is_worth_its_parts(monkeypatch):
    monkeypatch.setattr(catalogue, "price_of", fake_price)
    assert await catalogue.worth("penny", "red") == 52
