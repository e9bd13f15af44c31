# Gives the magic methods return values, or a function.
# --- payroll/export.py
class Exporter:
    def __init__(self, cursor):
        self.cursor = cursor

    def lines(self):
        self.cursor.execute("SELECT name, hours FROM shifts")
        return [f"{name};{hours:.1f}" for name, hours in self.cursor]

    def has_many(self):
        return len(self.cursor) > 100
# --- tests/test_export.py
import unittest
from unittest import mock

from payroll.export import Exporter


class ExporterTest(unittest.TestCase):
    def setUp(self):
        self.cursor = mock.MagicMock()

    def test_one_line_per_shift(self):
        self.cursor.__iter__.return_value = [("Iris", 7.5), ("Tom", 8)]

        self.assertEqual(Exporter(self.cursor).lines(), ["Iris;7.5", "Tom;8.0"])
        self.cursor.execute.assert_called_once_with("SELECT name, hours FROM shifts")

    def test_has_many(self):
        self.cursor.__len__ = lambda self: 101
        self.assertTrue(Exporter(self.cursor).has_many())
