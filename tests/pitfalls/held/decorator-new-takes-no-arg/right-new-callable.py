# No parameter where the replacement was given; new_callable does pass one.
# --- pinball/table.py
BALLS = 3
RECORDS = {}


def show(text):
    raise OSError("display is off")


def start(player):
    show(f"{player}: {BALLS} balls, record {RECORDS.get(player, 0)}")
    return {"player": player, "balls": BALLS, "score": 0}
# --- tests/test_table.py
from unittest.mock import Mock, patch

from pinball.table import start


@patch("pinball.table.BALLS", 5)
@patch("pinball.table.show", new_callable=Mock)
def test_start_with_five_balls(mock_show):
    assert start("amy") == {"player": "amy", "balls": 5, "score": 0}
    mock_show.assert_called_once_with("amy: 5 balls, record 0")


@patch.dict("pinball.table.RECORDS", {"amy": 900})
@patch("pinball.table.show")
def test_record_is_shown(mock_show):
    start("amy")
    mock_show.assert_called_once_with("amy: 3 balls, record 900")
