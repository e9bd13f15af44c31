import unittest
from unittest.mock import MagicMock

from myapp.greeting import greet


class GreetingTest(unittest.TestCase):
    def setUp(self):
        self.db = MagicMock()
        self.db.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}

    def test_user(self):
        self.assertEqual(greet(self.db, 1), "Hello, Ada!")
        self.db.get_user.assert_called_with(1)

    def test_stranger(self):
        self.assertEqual(greet(self.db, None), "Hello, stranger!")
        self.assertFalse(self.db.get_user.called)
