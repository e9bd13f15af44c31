# Takes await_args for the first of several awaited calls; it is the last.
# --- trains/board.py
async def announce(speaker, delays):
    for train, minutes in sorted(delays.items(), key=lambda item: -item[1]):
        await speaker.say(train=train, minutes=minutes)
# --- tests/test_board.py
import asyncio
from unittest.mock import AsyncMock

from trains.board import announce


def test_longest_delay_comes_first():
    speaker = AsyncMock()

    asyncio.run(announce(speaker, {"IC 12": 5, "RE 4": 40}))

    assert speaker.say.await_args.kwargs["train"] == "RE 4"
