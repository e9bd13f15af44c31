# Imports mock_s3, which moto 5 no longer has.
# --- weddings/album.py
import boto3


def count_photos(bucket, couple):
    """How many pictures of a couple are in the album bucket."""
    s3 = boto3.client("s3", region_name="us-east-1")
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=f"{couple}/")
    return sum(page["KeyCount"] for page in pages)
# --- tests/test_album.py
import boto3
from moto import mock_s3

from weddings.album import count_photos


@mock_s3
def test_counts_only_one_couple():
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.create_bucket(Bucket="album")
    for key in ("mia-tom/1.jpg", "mia-tom/2.jpg", "eva-jo/1.jpg"):
        s3.put_object(Bucket="album", Key=key, Body=b"")

    assert count_photos("album", "mia-tom") == 2
