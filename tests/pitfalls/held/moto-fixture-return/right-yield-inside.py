# Yields inside the with block; a helper fixture that depends on it may return.
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
def aws():
    with mock_aws():
        yield


@pytest.fixture
def s3(aws):
    client = boto3.client("s3", region_name="us-east-1")
    client.create_bucket(Bucket="talks")
    return client


def test_episode_is_uploaded_once(s3):
    assert upload_episode(s3, "talks", 7, b"ID3") is True
    assert upload_episode(s3, "talks", 7, b"other") is False

    stored = s3.get_object(Bucket="talks", Key="episodes/007.mp3")
    assert stored["Body"].read() == b"ID3"
