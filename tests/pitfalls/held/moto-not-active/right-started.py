# mock_aws is started in setUp and stopped afterwards, or decorates the test.
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
        self.aws.start()
        self.addCleanup(self.aws.stop)
        self.s3 = boto3.client("s3", region_name="us-east-1")
        self.s3.create_bucket(Bucket=BUCKET)

    def test_name_becomes_a_key(self):
        key = publish("Old Mill", b"\xff\xd8")

        self.assertEqual(key, "public/old-mill.jpg")
        head = self.s3.head_object(Bucket=BUCKET, Key=key)
        self.assertEqual(head["ContentType"], "image/jpeg")


@mock_aws
def test_picture_data_is_stored():
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.create_bucket(Bucket=BUCKET)

    publish("pier", b"1234")

    assert s3.get_object(Bucket=BUCKET, Key="public/pier.jpg")["Body"].read() == b"1234"
