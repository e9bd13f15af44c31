# The patch was given the new value, so pytest takes the parameter for a fixture.
# --- pinball/table.py
BALLS = 3


def start(player):
    return {"player": player, "balls": BALLS, "score": 0}
# --- tests/test_table.py
from unittest.mock import patch

from pinball.table import start


@patch("pinball.table.BALLS", 5)
def test_start_with_five_balls(mock_balls):
    assert start("amy") == {"player": "amy", "balls": 5, "score": 0}
