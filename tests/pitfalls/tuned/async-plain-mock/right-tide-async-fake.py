# What stands in for async functions is async: a function, a method of a fake, an AsyncMock given to gather.
# --- harbour/tides.py
import asyncio


async def fetch_level(station):
    raise RuntimeError("no connection")


async def can_dock(stations, draught, pilot):
    levels = await asyncio.gather(*(fetch_level(station) for station in stations))
    if min(levels) <= draught + 0.5:
        return False
    await pilot.book(stations[0])
    return True
# --- tests/test_tides.py
from unittest.mock import AsyncMock

import pytest

from harbour import tides


class FakePilot:
    def __init__(self):
        self.booked = []

    async def book(self, station):
        self.booked.append(station)


@pytest.mark.asyncio
async def test_deep_enough_to_dock(monkeypatch):
    async def level(station):
        return {"north": 4.2, "south": 3.9}[station]

    monkeypatch.setattr(tides, "fetch_level", level)
    pilot = FakePilot()
    assert await tides.can_dock(["north", "south"], 3.0, pilot)
    assert pilot.booked == ["north"]


@pytest.mark.asyncio
async def test_too_shallow(monkeypatch):
    monkeypatch.setattr(tides, "fetch_level", AsyncMock(return_value=1.1))
    pilot = FakePilot()
    assert not await tides.can_dock(["north"], 3.0, pilot)
    assert pilot.booked == []
