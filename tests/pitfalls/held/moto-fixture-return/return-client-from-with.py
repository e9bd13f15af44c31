# Returns the client out of the with block, so mock_aws has ended before the test begins.
# --- podcast/feed.py
def upload_episode(s3, bucket, number, audio):
    """Upload an episode unless it is already there."""
    key = f"episodes/{number:03}.mp3"
    existing = s3.list_objects_v2(Bucket=bucket, Prefix=key)
    if existing["KeyCount"]:
        return False
    s3.put_object(Bucket=bucket, Key=key, Body=audio)
    return True
# --- tests/test_feed.py
import boto3
import pytest
from moto import mock_aws

from podcast.feed import upload_episode


@pytest.fixture
def s3():
    with mock_aws():
        client = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket="talks")
        return client


def test_episode_is_uploaded_once(s3):
    assert upload_episode(s3, "talks", 7, b"ID3") is True
    assert upload_episode(s3, "talks", 7, b"ID3") is False
