# mock_aws decorates the tests and a helper function; the fixture uses with.
# --- archive/scans.py
def pages(s3, bucket, document):
    """Keys of all scanned pages of a document, in reading order."""
    listing = s3.list_objects_v2(Bucket=bucket, Prefix=f"{document}/")
    keys = [entry["Key"] for entry in listing.get("Contents", [])]
    return sorted(keys, key=lambda key: int(key.rsplit("-", 1)[1]))
# --- tests/test_scans.py
import boto3
import pytest
from moto import mock_aws

from archive.scans import pages


@pytest.fixture
def s3():
    with mock_aws():
        client = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket="scans")
        yield client


@pytest.fixture
def numbers():
    return (10, 2, 1)


def test_page_ten_comes_after_page_two(s3, numbers):
    for number in numbers:
        s3.put_object(Bucket="scans", Key=f"deed/p-{number}", Body=b"")

    assert pages(s3, "scans", "deed") == ["deed/p-1", "deed/p-2", "deed/p-10"]


@mock_aws
def test_document_without_pages(numbers):
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.create_bucket(Bucket="scans")
    s3.put_object(Bucket="scans", Key=f"map/p-{numbers[0]}", Body=b"")

    assert pages(s3, "scans", "deed") == []
