import boto3
import pytest
from moto import mock_aws

from myapp.storage import download_report, upload_report


@pytest.fixture
def s3():
    mock_aws().start()
    client = boto3.client("s3")
    client.create_bucket(Bucket="audit")
    return client


def test_upload(s3):
    assert upload_report("audit", "2025/may.csv", "Köln") == "s3://audit/2025/may.csv"
    body = s3.get_object(Bucket="audit", Key="2025/may.csv")["Body"].read()
    assert body.decode() == "Köln"


def test_refuses(s3):
    upload_report("audit", "june.csv", "first")
    with pytest.raises(FileExistsError):
        upload_report("audit", "june.csv", "second")
    assert download_report("audit", "june.csv") == "first"
