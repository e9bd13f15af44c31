import boto3
import pytest
from moto import mock_aws

from myapp.usage import used_bytes


@pytest.fixture
def s3(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    with mock_aws():
        client = boto3.client("s3")
        client.create_bucket(Bucket="photos")
        yield client


def test_three_pages(s3):
    for number in range(5):
        s3.put_object(Bucket="photos", Key=f"ann/{number}.jpg", Body=b"12345")

    assert used_bytes("photos", "ann", page_size=2) == 25
