# Resets a shared mock in setUp, but the return_value set by an earlier test stays.
# --- reading/desk.py
from reading import catalogue


def lend(title, reader):
    copy = catalogue.find_copy(title)
    if copy is None:
        return f"{title} is not in the house"
    catalogue.check_out(copy, reader)
    return f"{title} lent to {reader}"
# --- reading/catalogue.py
def find_copy(title):
    raise ConnectionError("catalogue server down")


def check_out(copy, reader):
    raise ConnectionError("catalogue server down")
# --- tests/test_desk.py
import unittest
from unittest import mock

from reading import desk


class LendTest(unittest.TestCase):
    catalogue = mock.Mock(**{"find_copy.return_value": "copy-1"})

    def setUp(self):
        self.catalogue.reset_mock()
        patcher = mock.patch("reading.desk.catalogue", self.catalogue)
        patcher.start()
        self.addCleanup(patcher.stop)

    def test_a_missing_book_is_not_checked_out(self):
        self.catalogue.find_copy.return_value = None
        self.assertEqual(desk.lend("Ulysses", "Eve"), "Ulysses is not in the house")
        self.catalogue.check_out.assert_not_called()

    def test_book_is_checked_out(self):
        self.assertEqual(desk.lend("Momo", "Eve"), "Momo lent to Eve")
        self.catalogue.check_out.assert_called_once_with("copy-1", "Eve")
