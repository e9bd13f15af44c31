# Decorates the test with mock_aws, and uses a block in the fixture.
# --- radio/playlist.py
import boto3


def jingles(bucket):
    s3 = boto3.client("s3", region_name="us-east-1")
    listing = s3.list_objects_v2(Bucket=bucket, Prefix="jingles/")
    return sorted(entry["Key"] for entry in listing.get("Contents", []))
# --- tests/test_playlist.py
import boto3
import pytest
from moto import mock_aws

from radio.playlist import jingles


@pytest.fixture
def aws_keys(monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")


@pytest.fixture
def bucket(aws_keys):
    with mock_aws():
        s3 = boto3.client("s3", region_name="us-east-1")
        s3.create_bucket(Bucket="station")
        s3.put_object(Bucket="station", Key="jingles/news.mp3", Body=b"ding")
        s3.put_object(Bucket="station", Key="songs/one.mp3", Body=b"la")
        yield "station"


def test_only_jingles(bucket):
    assert jingles(bucket) == ["jingles/news.mp3"]


@mock_aws
def test_no_jingles(aws_keys):
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="quiet")
    assert jingles("quiet") == []
