# A MagicMock with a spec has async methods where the class has them; an async function patched is an AsyncMock.
# --- matchmaker/ranking.py
from matchmaker.store import RatingStore, announce


async def expected_score(player, opponent):
    store = RatingStore()
    mine = await store.rating(player)
    theirs = await store.rating(opponent)
    await announce(player, opponent)
    return round(1 / (1 + 10 ** ((theirs - mine) / 400)), 2)
# --- matchmaker/store.py
class RatingStore:
    async def rating(self, player):
        raise ConnectionError("ratings database is down")


async def announce(player, opponent):
    raise ConnectionError("no announcements")
# --- tests/test_ranking.py
from unittest.mock import MagicMock, patch

import pytest

from matchmaker.ranking import expected_score
from matchmaker.store import RatingStore


@pytest.mark.asyncio
@patch("matchmaker.ranking.announce")
@patch("matchmaker.ranking.RatingStore")
async def test_equal_players_share_the_points(store_class, announce):
    store = MagicMock(spec=RatingStore)
    store.rating.return_value = 1500
    store_class.return_value = store

    assert await expected_score("ivy", "max") == 0.5

    announce.assert_awaited_once_with("ivy", "max")
