import unittest
from unittest.mock import patch

from myapp.users import UserService, close_account


@patch.object(UserService, "delete_user")
@patch.object(UserService, "get_user", return_value={"name": "Grace"})
class CloseAccountTest(unittest.TestCase):
    def test_deleted(self, get_user, delete_user):
        delete_user.return_value = True

        self.assertEqual(close_account(3, UserService()), "Goodbye, Grace!")

        get_user.assert_called_once_with(3)
        delete_user.assert_called_once_with(3)

    def test_refused(self, get_user, delete_user):
        delete_user.return_value = False

        self.assertIn("still open", close_account(3, UserService()))
