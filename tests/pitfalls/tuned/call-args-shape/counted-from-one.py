# Counts the arguments from one, so the last of them is out of range.
# --- canoe/rental.py
def hand_out(canoe, guests, board):
    board.write(canoe, len(guests))
# --- tests/test_rental.py
from unittest.mock import Mock

from canoe.rental import hand_out


def test_the_crew_is_counted():
    board = Mock()
    hand_out("Otter", ["Ida", "Ole"], board)
    assert board.write.call_args.args[2] == 2
