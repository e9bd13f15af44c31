# Builds a shelf of board games with Mock(name=...), so their names are mocks.
# --- boardgames/shelf.py
def playable(games, players):
    """Names of the games that this many people can play, shortest first."""
    fitting = [g for g in games if g.min_players <= players <= g.max_players]
    return [g.name for g in sorted(fitting, key=lambda g: g.minutes)]
# --- tests/test_shelf.py
import pytest

from boardgames.shelf import playable


@pytest.fixture
def games(mocker):
    def game(name, low, high, minutes):
        return mocker.MagicMock(name=name, min_players=low, max_players=high, minutes=minutes)

    return [game("Catan", 3, 4, 90), game("Go", 2, 2, 60), game("Set", 1, 8, 20)]


def test_three_players_short_games_first(games):
    assert playable(games, 3) == ["Set", "Catan"]


def test_nobody_plays_nothing(games):
    assert playable(games, 0) == []
