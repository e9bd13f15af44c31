# Configures __getitem__ on a Mock, which has no magic methods.
# --- chessclub/ratings.py
K = 20


def expected(a, b):
    return 1 / (1 + 10 ** ((b - a) / 400))


def update(table, winner, loser):
    """Elo: move points from the loser to the winner."""
    a, b = table[winner], table[loser]
    gain = round(K * (1 - expected(a, b)))
    table.store({winner: a + gain, loser: b - gain})
    return gain
# --- tests/test_ratings.py
from chessclub.ratings import update


def test_equal_players_swap_ten_points(mocker):
    table = mocker.Mock()
    table.__getitem__.side_effect = {"judit": 1500, "hou": 1500}.__getitem__

    gain = update(table, "judit", "hou")

    assert gain == 10
    table.store.assert_called_once_with({"judit": 1510, "hou": 1490})
