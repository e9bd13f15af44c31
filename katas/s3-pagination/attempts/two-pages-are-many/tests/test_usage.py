import boto3
import pytest
from moto import mock_aws

from myapp.usage import used_bytes


@pytest.fixture
def s3():
    with mock_aws():
        client = boto3.client("s3")
        client.create_bucket(Bucket="photos")
        for customer in ("alf", "ann", "annabel", "zoe"):
            for name in ("cat", "dog", "hen"):
                client.put_object(Bucket="photos", Key=f"{customer}/{name}", Body=b"12345")
        yield client


def test_more_than_a_page(s3):
    assert used_bytes("photos", "ann", page_size=2) == 15


def test_nothing_there(s3):
    assert used_bytes("photos", "bob") == 0
