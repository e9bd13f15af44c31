# Every test ends with assert_no_pending_responses, or proves by its assertions that all was used.
# --- mapsync/tiles.py
from botocore.exceptions import ClientError


def sync_tile(s3, bucket, key, data, etag):
    """Upload a map tile unless the bucket has it with the same etag."""
    try:
        if s3.head_object(Bucket=bucket, Key=key)["ETag"] == etag:
            return False
    except ClientError as err:
        if err.response["Error"]["Code"] != "404":
            raise
    s3.put_object(Bucket=bucket, Key=key, Body=data)
    return True
# --- tests/test_tiles.py
import boto3
import pytest
from botocore.stub import Stubber

from mapsync.tiles import sync_tile

TILE = {"Bucket": "tiles", "Key": "7/3/1"}


@pytest.fixture
def s3():
    return boto3.client("s3", region_name="us-east-1")


@pytest.fixture
def stub(s3):
    with Stubber(s3) as stub:
        yield stub
        stub.assert_no_pending_responses()


def test_changed_tile_is_uploaded(s3, stub):
    stub.add_response("head_object", {"ETag": "old"}, TILE)
    stub.add_response("put_object", {}, TILE | {"Body": b"png"})

    assert sync_tile(s3, "tiles", "7/3/1", b"png", etag="abc") is True


def test_new_tile_is_uploaded(s3, stub):
    stub.add_client_error("head_object", "404", http_status_code=404)
    stub.add_response("put_object", {}, TILE | {"Body": b"png"})

    assert sync_tile(s3, "tiles", "7/3/1", b"png", etag="abc") is True


def test_same_tile_is_left_alone(s3):
    with Stubber(s3) as stub:
        stub.add_response("head_object", {"ETag": "abc"}, TILE)
        assert sync_tile(s3, "tiles", "7/3/1", b"png", etag="abc") is False
