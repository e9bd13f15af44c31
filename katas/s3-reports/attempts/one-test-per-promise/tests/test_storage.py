"""Style: mock_aws as a decorator, a resource to look with, one test per promise."""

import boto3
import pytest
from moto import mock_aws

from myapp import storage


def make_bucket(name="reports"):
    return boto3.resource("s3", region_name="us-east-1").create_bucket(Bucket=name)


@mock_aws
def test_key():
    bucket = make_bucket()
    storage.upload_report("reports", "north/2025/may.csv", "x")
    assert [found.key for found in bucket.objects.all()] == ["north/2025/may.csv"]


@mock_aws
def test_bucket():
    one, other = make_bucket("reports"), make_bucket("reports-of-tests")
    storage.upload_report("reports-of-tests", "may.csv", "x")
    assert list(one.objects.all()) == []
    assert [found.key for found in other.objects.all()] == ["may.csv"]


@mock_aws
def test_content():
    bucket = make_bucket()
    storage.upload_report("reports", "may.csv", "5 €")
    assert bucket.Object("may.csv").get()["Body"].read().decode("utf-8") == "5 €"
    assert storage.download_report("reports", "may.csv") == "5 €"


@mock_aws
def test_address():
    make_bucket()
    assert storage.upload_report("reports", "may.csv", "x") == "s3://reports/may.csv"


@mock_aws
def test_stays_as_it_is():
    bucket = make_bucket()
    bucket.put_object(Key="may.csv", Body=b"first")
    with pytest.raises(FileExistsError):
        storage.upload_report("reports", "may.csv", "second")
    assert bucket.Object("may.csv").get()["Body"].read() == b"first"
