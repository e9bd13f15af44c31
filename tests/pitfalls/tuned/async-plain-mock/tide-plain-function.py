# Puts a lambda in the place of an async function, and the code awaits what the lambda returns.
# --- harbour/tides.py
async def fetch_level(station):
    raise RuntimeError("no connection")


async def can_dock(station, draught):
    level = await fetch_level(station)
    return level > draught + 0.5
# --- tests/test_tides.py
import pytest

from harbour import tides


@pytest.mark.asyncio
async def test_deep_enough_to_dock(monkeypatch):
    monkeypatch.setenv("HARBOUR", "Bergen")
    monkeypatch.setattr(tides, "fetch_level", lambda station: 4.2)
    assert await tides.can_dock("north", 3.0)
