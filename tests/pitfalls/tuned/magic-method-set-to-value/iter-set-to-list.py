# Sets __iter__ of the cursor to a list of rows.
# --- payroll/export.py
class Exporter:
    def __init__(self, cursor):
        self.cursor = cursor

    def lines(self):
        self.cursor.execute("SELECT name, hours FROM shifts")
        return [f"{name};{hours:.1f}" for name, hours in self.cursor]
# --- tests/test_export.py
import unittest
from unittest import mock

from payroll.export import Exporter


class ExporterTest(unittest.TestCase):
    def test_one_line_per_shift(self):
        cursor = mock.MagicMock()
        cursor.__iter__ = [("Iris", 7.5), ("Tom", 8)]

        self.assertEqual(Exporter(cursor).lines(), ["Iris;7.5", "Tom;8.0"])
        cursor.execute.assert_called_once_with("SELECT name, hours FROM shifts")
