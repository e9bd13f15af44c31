"""Style: unittest.TestCase; a bucket of many customers that is weighed page by page."""

import unittest

import boto3
from moto import mock_aws

from myapp.usage import used_bytes


class UsageTest(unittest.TestCase):
    def setUp(self):
        aws = mock_aws()
        aws.start()
        self.addCleanup(aws.stop)
        s3 = boto3.client("s3", region_name="us-east-1")
        s3.create_bucket(Bucket="disk")
        for key, size in [
            ("readme.txt", 1_000),
            ("jim/a", 1),
            ("jim/b/c", 2),
            ("jim/b/d", 4),
            ("jim-old/a", 10_000),
            ("jimmy/a", 100_000),
            ("kim/jim/a", 200_000),
        ]:
            s3.put_object(Bucket="disk", Key=key, Body=b"." * size)

    def test_the_same_at_any_page_size(self):
        for page_size in (1, 2, 3, 4, 1000):
            with self.subTest(page_size=page_size):
                self.assertEqual(used_bytes("disk", "jim", page_size), 7)

    def test_one_file(self):
        self.assertEqual(used_bytes("disk", "jim-old"), 10_000)

    def test_nobody(self):
        self.assertEqual(used_bytes("disk", "ji"), 0)
