"""Style: unittest.TestCase; a secret is deleted and made again."""

import unittest

import boto3
from moto import mock_aws

from myapp.config import get_secret


class SecretTest(unittest.TestCase):
    def setUp(self):
        aws = mock_aws()
        aws.start()
        self.addCleanup(aws.stop)
        self.ssm = boto3.client("ssm", "us-east-1")
        self.put("/prod/shop/db-password", "to log in:\n\n")

    def put(self, name, value):
        self.ssm.put_parameter(Name=name, Value=value, Type="SecureString")

    def test_reads(self):
        self.assertEqual(get_secret("/prod/shop/db-password"), "to log in:\n\n")
        self.assertRaises(KeyError, get_secret, "/test/shop/db-password")
        self.assertRaises(KeyError, get_secret, "db-password")

    def test_changes(self):
        get_secret("/prod/shop/db-password")
        self.ssm.delete_parameter(Name="/prod/shop/db-password")
        with self.assertRaises(KeyError):
            get_secret("/prod/shop/db-password")
        self.put("/prod/shop/db-password", "something else")
        self.assertEqual(get_secret("/prod/shop/db-password"), "something else")
