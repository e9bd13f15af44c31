# Puts @patch on a fixture that yields; the patch ends before the fixture's body runs.
# --- memory/board.py
import random


def deal(pairs):
    cards = sorted(pairs * 2)
    random.shuffle(cards)
    return cards
# --- tests/test_board.py
from unittest.mock import patch

import pytest

from memory.board import deal


@pytest.fixture
@patch("memory.board.random.shuffle")
def no_shuffle(mock_shuffle):
    yield mock_shuffle


def test_deal_shuffles_all_cards(no_shuffle):
    cards = deal("abcdefgh")
    assert "".join(cards) == "aabbccddeeffgghh"
    no_shuffle.assert_called_once_with(cards)
