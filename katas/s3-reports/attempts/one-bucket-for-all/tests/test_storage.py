"""A yield fixture with mock_aws around a boto3 client, plain functions."""

import boto3
import pytest
from moto import mock_aws

from myapp.storage import download_report, upload_report


@pytest.fixture
def s3():
    with mock_aws():
        client = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket="reports")
        client.create_bucket(Bucket="archive")
        yield client


def read(s3, bucket, key):
    return s3.get_object(Bucket=bucket, Key=key)["Body"].read()


def keys(s3, bucket):
    return [o["Key"] for o in s3.list_objects_v2(Bucket=bucket).get("Contents", [])]


def test_upload_stores_utf8_under_the_key(s3):
    address = upload_report("reports", "2024/may.csv", "Käse,5 €\n")

    assert address == "s3://reports/2024/may.csv"
    assert keys(s3, "reports") == ["2024/may.csv"]
    assert keys(s3, "archive") == []
    assert read(s3, "reports", "2024/may.csv") == "Käse,5 €\n".encode("utf-8")


def test_same_name_in_two_folders(s3):
    upload_report("reports", "2024/may.csv", "old")
    upload_report("reports", "2025/may.csv", "new")

    assert read(s3, "reports", "2024/may.csv") == b"old"
    assert read(s3, "reports", "2025/may.csv") == b"new"


def test_upload_does_not_overwrite(s3):
    s3.put_object(Bucket="reports", Key="2024/may.csv", Body=b"old")

    with pytest.raises(FileExistsError):
        upload_report("reports", "2024/may.csv", "new")

    assert read(s3, "reports", "2024/may.csv") == b"old"


def test_similar_keys_do_not_count_as_existing(s3):
    s3.put_object(Bucket="reports", Key="2024/may.csv.bak", Body=b"backup")
    s3.put_object(Bucket="archive", Key="2024/may.csv", Body=b"archived")

    upload_report("reports", "2024/may.csv", "new")

    assert read(s3, "reports", "2024/may.csv") == b"new"
    assert read(s3, "archive", "2024/may.csv") == b"archived"


def test_download_reads_the_object(s3):
    s3.put_object(Bucket="reports", Key="2024/may.csv", Body="Käse,5 €\n".encode())
    s3.put_object(Bucket="reports", Key="2025/may.csv", Body=b"other year")
    s3.put_object(Bucket="reports", Key="may.csv", Body=b"no folder")
    s3.put_object(Bucket="archive", Key="2024/may.csv", Body=b"other bucket")

    assert download_report("reports", "2024/may.csv") == "Käse,5 €\n"
