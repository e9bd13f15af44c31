# Decorates a fixture with mock_aws; the mock is over before the test begins.
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
@mock_aws
def bucket(aws_keys):
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.create_bucket(Bucket="station")
    s3.put_object(Bucket="station", Key="jingles/news.mp3", Body=b"ding")
    return "station"


def test_only_jingles(bucket):
    assert jingles(bucket) == ["jingles/news.mp3"]
