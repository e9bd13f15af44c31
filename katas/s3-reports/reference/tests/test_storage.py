"""What myapp.storage promises, with an S3 in memory."""

import boto3
import pytest
from moto import mock_aws

from myapp.storage import download_report, upload_report


@pytest.fixture
def s3():
    """An S3 in memory, with a bucket."""
    with mock_aws():
        client = boto3.client("s3")
        client.create_bucket(Bucket="audit-2025")
        yield client


def stored(s3, key):
    return s3.get_object(Bucket="audit-2025", Key=key)["Body"].read()


def test_stores_the_text_where_it_was_told_to(s3):
    address = upload_report("audit-2025", "2025/may.csv", "Köln,3\n")

    assert address == "s3://audit-2025/2025/may.csv"
    assert stored(s3, "2025/may.csv") == "Köln,3\n".encode()


def test_never_replaces_a_report(s3):
    upload_report("audit-2025", "may.csv", "first")

    with pytest.raises(FileExistsError):
        upload_report("audit-2025", "may.csv", "second")

    assert stored(s3, "may.csv") == b"first"


def test_fetches_the_text_from_where_it_was_told_to(s3):
    s3.put_object(Bucket="audit-2025", Key="2024/may.csv", Body="Köln,2\n".encode())

    assert download_report("audit-2025", "2024/may.csv") == "Köln,2\n"
