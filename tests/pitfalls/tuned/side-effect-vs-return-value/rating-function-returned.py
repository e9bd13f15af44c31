# Sets a function as `return_value`: the code gets the function itself.
# --- chess/rating.py
def total(lookup, players):
    return sum(lookup(player) for player in players)
# --- tests/test_rating.py
from unittest.mock import Mock

from chess.rating import total


def test_ratings_are_added_up():
    lookup = Mock()
    lookup.return_value = lambda player: {"Ann": 1500, "Bo": 1700}[player]
    assert total(lookup, ["Ann", "Bo"]) == 3200
    assert lookup.call_count == 2
