# Tests a mock of the board instead of a board.
# --- tictactoe/board.py
class Board:
    def __init__(self, cells):
        self.cells = cells

    def winner(self):
        for a, b, c in [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6),
                        (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]:
            if self.cells[a] != " " and self.cells[a] == self.cells[b] == self.cells[c]:
                return self.cells[a]
        return None
# --- tests/test_board.py
import unittest
from unittest.mock import MagicMock

from tictactoe.board import Board


class WinnerTest(unittest.TestCase):
    def test_diagonal_wins(self):
        board = MagicMock(spec=Board)
        board.cells = "XO OX   X"
        board.winner.return_value = "X"

        self.assertEqual(board.winner(), "X")
        board.winner.assert_called_once_with()
