import unittest

from myapp.testing import FakeUserRepository
from myapp.users import DuplicateUserError, User, UserNotFoundError


class FakeUserRepositoryTest(unittest.TestCase):
    def setUp(self):
        self.users = FakeUserRepository([User("ada@example.com", "Ada")])

    def test_hands_out_copies(self):
        self.users.get("ada@example.com").name = "Eve"
        self.users.all()[0].name = "Eve"
        self.assertEqual(self.users.get("ada@example.com").name, "Ada")

    def test_refuses_a_duplicate(self):
        with self.assertRaises(DuplicateUserError):
            self.users.add(User("ada@example.com", "Eve"))

    def test_refuses_a_stranger(self):
        with self.assertRaises(UserNotFoundError):
            self.users.get("eve@example.com")
        with self.assertRaises(UserNotFoundError):
            self.users.save(User("eve@example.com", "Eve"))
