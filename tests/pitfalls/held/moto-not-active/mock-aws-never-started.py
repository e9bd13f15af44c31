# Makes mock_aws() in setUp but never starts it.
# --- photoclub/gallery.py
import boto3

BUCKET = "photoclub-gallery"


def publish(name, data, region="us-east-1"):
    """Upload a picture and return its key."""
    s3 = boto3.client("s3", region_name=region)
    key = f"public/{name.lower().replace(' ', '-')}.jpg"
    s3.put_object(Bucket=BUCKET, Key=key, Body=data, ContentType="image/jpeg")
    return key
# --- tests/test_gallery.py
import unittest

import boto3
from moto import mock_aws

from photoclub.gallery import BUCKET, publish


class PublishTests(unittest.TestCase):
    def setUp(self):
        self.aws = mock_aws()
        self.s3 = boto3.client("s3", region_name="us-east-1")
        self.s3.create_bucket(Bucket=BUCKET)

    def test_name_becomes_a_key(self):
        key = publish("Old Mill", b"\xff\xd8")

        self.assertEqual(key, "public/old-mill.jpg")
        head = self.s3.head_object(Bucket=BUCKET, Key=key)
        self.assertEqual(head["ContentType"], "image/jpeg")
