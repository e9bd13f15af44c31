# Patches an async class without a spec, so its async methods are plain MagicMocks.
# --- matchmaker/ranking.py
from matchmaker.store import RatingStore


async def expected_score(player, opponent):
    store = RatingStore()
    mine = await store.rating(player)
    theirs = await store.rating(opponent)
    return round(1 / (1 + 10 ** ((theirs - mine) / 400)), 2)
# --- matchmaker/store.py
class RatingStore:
    async def rating(self, player):
        raise ConnectionError("ratings database is down")
# --- tests/test_ranking.py
import pytest

from matchmaker.ranking import expected_score


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.mark.anyio
async def test_equal_players_share_the_points(mocker):
    store_class = mocker.patch("matchmaker.ranking.RatingStore")
    store_class.return_value.rating.return_value = 1500

    assert await expected_score("ivy", "max") == 0.5
