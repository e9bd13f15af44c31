import boto3
import pytest
from botocore.client import BaseClient
from moto import mock_aws

from myapp.usage import used_bytes


@pytest.fixture
def s3():
    with mock_aws():
        client = boto3.client("s3")
        client.create_bucket(Bucket="photos")
        for customer in ("alf", "ann", "annabel", "zoe"):
            for number in range(5):
                client.put_object(Bucket="photos", Key=f"{customer}/{number}", Body=b"12345")
        yield client


def test_three_pages_are_three_requests(s3, mocker):
    request = mocker.spy(BaseClient, "_make_api_call")
    assert used_bytes("photos", "ann", page_size=2) == 25
    assert request.call_count == 3


def test_nothing_there(s3):
    assert used_bytes("photos", "bob") == 0
