# setUp starts the patcher and nothing ever stops it; the second class suffers.
# --- quiz/deck.py
def question(number):
    return f"Question {number}?"


def round_of(size):
    return [question(n + 1) for n in range(size)]
# --- tests/test_deck.py
import unittest
from unittest import mock

from quiz import deck


class RoundTest(unittest.TestCase):
    def setUp(self):
        self.question = mock.patch.object(deck, "question", return_value="?").start()

    def test_asks_for_each_question(self):
        self.assertEqual(deck.round_of(3), ["?", "?", "?"])
        self.assertEqual(self.question.call_count, 3)


class WholeDeckTest(unittest.TestCase):
    def test_questions_are_numbered(self):
        self.assertEqual(deck.round_of(2), ["Question 1?", "Question 2?"])
