# A hand-written fake whose method is not async, while the code awaits it.
# --- ferry/departures.py
async def next_departure(board, pier):
    times = await board.departures(pier)
    return min(times, default=None)
# --- tests/test_departures.py
import pytest

from ferry.departures import next_departure


class FakeBoard:
    def __init__(self):
        self.asked = []

    def departures(self, pier):
        self.asked.append(pier)
        return {"A": ["09:40", "08:10"]}.get(pier, [])


@pytest.mark.asyncio
async def test_earliest_departure_comes_first():
    board = FakeBoard()
    assert await next_departure(board, "A") == "08:10"
    assert board.asked == ["A"]
