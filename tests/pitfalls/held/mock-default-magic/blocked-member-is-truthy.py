# Never says whether the member is blocked; the mock is truthy, so the code takes the branch for blocked members.
# --- library/entrance.py
def scan(card, directory):
    member = directory.lookup(card)
    if member.is_blocked:
        return "please see the desk"
    return f"welcome, {member.first_name}"
# --- tests/test_entrance.py
import unittest
from unittest.mock import MagicMock

from library.entrance import scan


class EntranceTest(unittest.TestCase):
    def setUp(self):
        self.directory = MagicMock()
        self.member = self.directory.lookup.return_value

    def test_welcome_by_first_name(self):
        self.member.first_name = "Ines"
        self.assertEqual(scan("L-77", self.directory), "welcome, Ines")
