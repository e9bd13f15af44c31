"""Style: unittest.TestCase; keys that differ in the folder, buckets that differ in the name."""

import unittest

import boto3
from moto import mock_aws

from myapp.storage import download_report, upload_report


class StorageTest(unittest.TestCase):
    def setUp(self):
        aws = mock_aws()
        aws.start()
        self.addCleanup(aws.stop)
        self.s3 = boto3.client("s3", region_name="us-east-1")
        for bucket in ("one", "two"):
            self.s3.create_bucket(Bucket=f"bucket-{bucket}")

    def test_places_are_kept_apart(self):
        places = [(f"bucket-{b}", f"{folder}/may") for b in ("one", "two") for folder in "ab"]
        for bucket, key in places:
            address = upload_report(bucket, key, f"report of {bucket}, {key}")
            self.assertEqual(address, f"s3://{bucket}/{key}")
        for bucket, key in places:
            self.assertEqual(download_report(bucket, key), f"report of {bucket}, {key}")

    def test_refuses_to_replace(self):
        upload_report("bucket-one", "may", "first")
        self.assertRaises(FileExistsError, upload_report, "bucket-one", "may", "second")
        self.assertEqual(download_report("bucket-one", "may"), "first")
