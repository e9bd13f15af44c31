# setUp makes the patcher but forgets to start it.
# --- gym/lockers.py
import secrets


def assign(free):
    """Give out a locker and a code."""
    if not free:
        return None
    return free[0], secrets.token_hex(8).upper()
# --- tests/test_lockers.py
import unittest
from unittest import mock

from gym import lockers


class AssignTest(unittest.TestCase):
    def setUp(self):
        self.patcher = mock.patch("gym.lockers.secrets.token_hex", return_value="c0ffee")

    def test_first_free_locker_with_code(self):
        self.assertEqual(lockers.assign(["L9", "L12"]), ("L9", "C0FFEE"))

    def test_none_left(self):
        self.assertIsNone(lockers.assign([]))
