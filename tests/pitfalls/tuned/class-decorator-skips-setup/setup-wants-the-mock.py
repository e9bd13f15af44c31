# Lets setUp take the mock of the patch above the class, which is passed to the test methods only.
# --- lottery/draw.py
def fetch_jackpot():
    raise OSError("no network")


class Draw:
    def __init__(self):
        self.jackpot = fetch_jackpot()

    def share(self, winners):
        return self.jackpot // winners
# --- tests/test_draw.py
import unittest
from unittest.mock import patch

from lottery.draw import Draw


@patch("lottery.draw.fetch_jackpot")
class DrawTest(unittest.TestCase):
    def setUp(self, mock_fetch):
        mock_fetch.return_value = 900
        self.draw = Draw()

    def test_winners_share_the_jackpot(self, mock_fetch):
        self.assertEqual(self.draw.share(3), 300)
