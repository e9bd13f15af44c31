# Uses an AsyncMock for a player whose validate() is sync: its error would never be raised, and the test passes.
# --- game/server.py
class IllegalMove(Exception):
    pass


class Player:
    def validate(self, move):
        if len(move) != 4:
            raise IllegalMove(move)

    async def notify(self, text):
        raise ConnectionError("socket closed")


async def play(player, opponent, move):
    player.validate(move)
    await opponent.notify(f"your turn after {move}")
# --- tests/test_server.py
import pytest
from unittest.mock import AsyncMock

from game.server import play

pytestmark = pytest.mark.asyncio


@pytest.fixture
def player():
    return AsyncMock()


@pytest.fixture
def opponent():
    return AsyncMock()


async def test_opponent_hears_of_the_move(player, opponent):
    await play(player, opponent, "e2e4")
    player.validate.assert_called_once_with("e2e4")
    opponent.notify.assert_awaited_once_with("your turn after e2e4")
