# The board is shown one list that grows with each lap; at the end all calls seem to have had all laps.
# --- track/timing.py
def follow(times, board):
    laps = []
    for seconds in times:
        laps.append(seconds)
        board.show(laps)
    return min(laps)
# --- tests/test_timing.py
from unittest.mock import Mock

from track.timing import follow


def test_board_is_shown_the_laps_so_far():
    board = Mock()

    assert follow([61, 59, 60], board) == 59

    board.show.assert_any_call([61, 59])
