# patch(..., spec=True) does not mind that the code passes three arguments to Board.place, which takes two.
# --- tictac/board.py
class Board:
    def __init__(self):
        self.cells = {}

    def place(self, mark, cell):
        self.cells[cell] = mark
# --- tictac/opening.py
from tictac.board import Board


def open_in_the_middle(mark):
    board = Board()
    board.place(mark, 1, 1)
    return board
# --- tests/test_opening.py
import unittest
from unittest.mock import patch

from tictac.opening import open_in_the_middle


class OpeningTest(unittest.TestCase):
    def test_mark_goes_to_the_middle(self):
        with patch("tictac.opening.Board", spec=True) as MockBoard:
            board = open_in_the_middle("x")

        self.assertIs(board, MockBoard.return_value)
        board.place.assert_called_once_with("x", 1, 1)
