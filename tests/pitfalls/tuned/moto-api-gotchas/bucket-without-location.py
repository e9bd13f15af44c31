# Creates a bucket in eu-west-1 without saying so in a LocationConstraint.
# --- museum/scans.py
import boto3


def put_scan(bucket, item_no, image):
    s3 = boto3.client("s3", region_name="eu-west-1")
    key = f"scans/{item_no}.tif"
    s3.put_object(Bucket=bucket, Key=key, Body=image, ContentType="image/tiff")
    return key
# --- tests/test_scans.py
import boto3
import pytest
from moto import mock_aws

from museum.scans import put_scan


@pytest.fixture
def s3():
    with mock_aws():
        client = boto3.client("s3", region_name="eu-west-1")
        client.create_bucket(Bucket="museum-scans")
        yield client


def test_scan_has_a_type(s3):
    key = put_scan("museum-scans", "EA-1021", b"II*")

    head = s3.head_object(Bucket="museum-scans", Key=key)
    assert head["ContentType"] == "image/tiff"
