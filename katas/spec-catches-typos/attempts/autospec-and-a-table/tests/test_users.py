"""unittest.TestCase with create_autospec, and a small table of users behind get_user."""

import unittest
from unittest.mock import create_autospec

from myapp.users import UserService, close_account

RECORDS = {
    42: {"name": "Ada", "email": "ada@example.com"},
    43: {"name": "Bert", "email": "bert@example.com"},
}


def record_of(user_id, *_, **__):
    return dict(RECORDS[user_id])


class CloseAccountTest(unittest.TestCase):
    def setUp(self):
        # instance=True: the double is a service, not the class that makes one.
        self.service = create_autospec(UserService, instance=True)
        self.service.get_user.side_effect = record_of

    def test_goodbye_when_the_user_is_deleted(self):
        self.service.delete_user.return_value = True

        self.assertEqual(close_account(42, self.service), "Goodbye, Ada!")

    def test_sorry_when_deleting_is_refused(self):
        self.service.delete_user.return_value = False

        self.assertEqual(
            close_account(42, self.service), "Sorry, Ada, your account is still open."
        )

    def test_the_words_are_about_the_user_who_leaves(self):
        self.service.delete_user.return_value = True

        self.assertEqual(close_account(43, self.service), "Goodbye, Bert!")

    def test_that_very_user_is_deleted_and_nobody_else(self):
        for user_id in RECORDS:
            for answer in (True, False):
                with self.subTest(user_id=user_id, answer=answer):
                    self.service.delete_user.reset_mock()
                    self.service.delete_user.return_value = answer

                    close_account(user_id, self.service)

                    self.service.delete_user.assert_called_once_with(user_id)
