# Decorates the first test with mock_aws and forgets the second.
# --- gallery/photos.py
import boto3

BUCKET = "gallery-photos"


def upload(name, data):
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.put_object(Bucket=BUCKET, Key=f"raw/{name}", Body=data)
    return f"s3://{BUCKET}/raw/{name}"


def photo_names():
    s3 = boto3.client("s3", region_name="us-east-1")
    listing = s3.list_objects_v2(Bucket=BUCKET, Prefix="raw/")
    return [entry["Key"].removeprefix("raw/") for entry in listing.get("Contents", [])]
# --- tests/test_photos.py
import boto3
from moto import mock_aws

from gallery import photos


@mock_aws
def test_upload():
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket=photos.BUCKET)
    assert photos.upload("cat.jpg", b"...") == "s3://gallery-photos/raw/cat.jpg"
    assert photos.photo_names() == ["cat.jpg"]


def test_empty_gallery():
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket=photos.BUCKET)
    assert photos.photo_names() == []
