"""A hand-written spy that counts questions, in a unittest.TestCase with setUp and subTest."""

import random
import unittest
from collections import Counter

from myapp.pages import Typesetter, break_lines

NIGHT = "It was a dark and stormy night; the rain fell in torrents."
TRAIN = "It was a dark and stormy night; the rain fell in sheets, up."  # begins like NIGHT
SHOUT = NIGHT.upper()  # as long as NIGHT


class Spy:
    """The real break_lines, and a record of how often each question was put to it."""

    def __init__(self):
        self.questions = Counter()

    def __call__(self, *args, **kwargs):
        self.questions[args, tuple(sorted(kwargs.items()))] += 1
        return break_lines(*args, **kwargs)


def once_each(pairs):
    return Counter({(pair, ()): 1 for pair in pairs})


class TypesetterTest(unittest.TestCase):
    def setUp(self):
        self.spy = Spy()
        self.typesetter = Typesetter(self.spy)

    def ask(self, pairs):
        for text, width in pairs:
            with self.subTest(text=text, width=width):
                self.assertEqual(self.typesetter.lines(text, width), break_lines(text, width))

    def test_all_answers_are_real_and_worked_out_once(self):
        pairs = [(text, width) for text in (NIGHT, TRAIN, SHOUT) for width in (7, 20, 21, 60)]
        questions = pairs * 3
        random.Random(4).shuffle(questions)

        self.ask(questions)

        self.assertEqual(self.spy.questions, once_each(pairs))

    def test_no_lines_are_an_answer_too(self):
        pairs = [("", 20), ("   ", 20), ("", 30)]

        self.ask(pairs + pairs)

        self.assertEqual(self.spy.questions, once_each(pairs))

    def test_pairs_that_look_alike_are_not_the_same(self):
        pairs = [("Room 1", 12), ("Room 11", 2), ("Room  1", 12), ("room 1", 12), (" Room 1", 12)]

        self.ask(pairs + pairs)

        self.assertEqual(self.spy.questions, once_each(pairs))

    def test_it_asks_when_it_is_asked_and_not_again(self):
        self.assertFalse(self.spy.questions)

        self.ask([(NIGHT, 20)])
        self.assertEqual(self.spy.questions, once_each([(NIGHT, 20)]))

        self.ask([(NIGHT, 30), (NIGHT, 20)])
        self.assertEqual(self.spy.questions, once_each([(NIGHT, 20), (NIGHT, 30)]))

    def test_a_long_book_is_not_forgotten(self):
        pairs = [(f"Page {number}", 20) for number in range(3000)]

        for text, width in pairs + pairs:
            self.typesetter.lines(text, width)

        self.assertEqual(self.spy.questions, once_each(pairs))

    def test_each_typesetter_has_its_own_memory(self):
        self.ask([(NIGHT, 20)])

        second = Typesetter(self.spy)
        self.assertEqual(second.lines(NIGHT, 20), break_lines(NIGHT, 20))
        self.assertEqual(self.spy.questions, Counter({((NIGHT, 20), ()): 2}))

        self.assertEqual(second.lines(NIGHT, 20), break_lines(NIGHT, 20))
        self.ask([(NIGHT, 20)])
        self.assertEqual(self.spy.questions, Counter({((NIGHT, 20), ()): 2}))
