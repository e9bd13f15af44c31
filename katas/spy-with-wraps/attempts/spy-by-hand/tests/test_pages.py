"""No mock at all: a function that writes down what it is asked, and real answers as literals."""

import unittest

from myapp.pages import Typesetter, break_lines


class Pages(unittest.TestCase):
    def setUp(self):
        self.asked = []
        self.lines = Typesetter(self.watched).lines

    def watched(self, text, width):
        self.asked.append((text, width))
        return break_lines(text, width)

    def test_back_and_forth(self):
        for _ in "forth", "and back":
            self.assertEqual(self.lines("red lorry", 5), ("red", "lorry"))
            self.assertEqual(self.lines("red lorry", 9), ("red lorry",))
            self.assertEqual(self.lines("yellow van", 9), ("yellow", "van"))
        self.assertEqual(self.asked, [("red lorry", 5), ("red lorry", 9), ("yellow van", 9)])

    def test_nothing(self):
        self.assertEqual([self.lines("", 9), self.lines("", 9)], [(), ()])
        self.assertEqual(len(self.asked), 1)
