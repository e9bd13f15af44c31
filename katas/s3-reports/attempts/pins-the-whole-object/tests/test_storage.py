import boto3
import pytest
from moto import mock_aws

from myapp.storage import download_report, upload_report


@pytest.fixture
def s3():
    with mock_aws():
        client = boto3.client("s3")
        client.create_bucket(Bucket="audit")
        yield client


def test_upload(s3):
    assert upload_report("audit", "2025/may.csv", "Köln") == "s3://audit/2025/may.csv"
    found = s3.get_object(Bucket="audit", Key="2025/may.csv")
    assert found["Body"].read().decode() == "Köln"
    assert found["ContentType"] == "binary/octet-stream"
    assert found["Metadata"] == {}


def test_refuses(s3):
    upload_report("audit", "may.csv", "first")
    with pytest.raises(FileExistsError):
        upload_report("audit", "may.csv", "second")
    assert download_report("audit", "may.csv") == "first"
