"""Style: a TestCase under the class decorator; what comes back is compared with what went in."""

import unittest

import boto3
from moto import mock_aws

from myapp.users_table import get_user, put_user


@mock_aws
class UsersTest(unittest.TestCase):
    def setUp(self):
        boto3.resource("dynamodb", "us-east-1").create_table(
            TableName="Users",
            KeySchema=[{"AttributeName": "user_id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "user_id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )

    def test_users(self):
        fields = ("user_id", "name", "email")
        rows = [
            ("x", "first", "first@example.com"),
            ("X", "second", "second@example.com"),
            ("y", "third", "third@example.com"),
            ("x", "fourth", "fourth@example.com"),
        ]
        for row in rows:
            put_user(*row)
        for row in rows[1:]:
            with self.subTest(row=row):
                self.assertEqual(get_user(row[0]), dict(zip(fields, row, strict=True)))
        self.assertIsNone(get_user("Y"))
