# Uses mock_aws of moto 5; the fixture just happens to be called mock_s3.
# --- weddings/album.py
import boto3


def count_photos(bucket, couple):
    """How many pictures of a couple are in the album bucket."""
    s3 = boto3.client("s3", region_name="us-east-1")
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=f"{couple}/")
    return sum(page["KeyCount"] for page in pages)
# --- tests/test_album.py
import boto3
import moto
import pytest

from weddings.album import count_photos


@pytest.fixture
def mock_s3():
    with moto.mock_aws():
        s3 = boto3.client("s3", region_name="us-east-1")
        s3.create_bucket(Bucket="album")
        yield s3


def test_counts_only_one_couple(mock_s3):
    for key in ("mia-tom/1.jpg", "mia-tom/2.jpg", "eva-jo/1.jpg"):
        mock_s3.put_object(Bucket="album", Key=key, Body=b"")

    assert count_photos("album", "mia-tom") == 2


@moto.mock_aws
def test_empty_album():
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="album")

    assert count_photos("album", "mia-tom") == 0
