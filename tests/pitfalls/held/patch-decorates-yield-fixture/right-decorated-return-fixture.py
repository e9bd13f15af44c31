# The yield fixture uses `with`; @patch stands on a fixture that builds and returns, and on the test.
# --- memory/board.py
import random


def deal(pairs):
    cards = sorted(pairs * 2)
    random.shuffle(cards)
    return cards


def toss(players):
    return random.choice(players)
# --- tests/test_board.py
from unittest.mock import patch

import pytest

from memory.board import deal, toss


@pytest.fixture
@patch("memory.board.random.shuffle")
def sorted_cards(mock_shuffle):
    return deal("ab")


@pytest.fixture
def mock_choice():
    with patch("memory.board.random.choice") as mock:
        yield mock


def test_every_card_is_there_twice(sorted_cards):
    assert sorted_cards == ["a", "a", "b", "b"]


@patch("memory.board.random.shuffle")
def test_toss_does_not_shuffle(mock_shuffle, mock_choice):
    mock_choice.return_value = "kim"
    assert toss(["lea", "kim"]) == "kim"
    mock_shuffle.assert_not_called()
