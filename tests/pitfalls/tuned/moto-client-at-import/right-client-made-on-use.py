# Makes the client when the archive is made, while mock_aws is on.
# --- invoices/archive.py
import boto3


def s3():
    return boto3.client("s3", region_name="us-east-1")


class Archive:
    def __init__(self, bucket, client=None):
        self.bucket = bucket
        self.client = client or s3()

    def store(self, invoice_no, pdf):
        key = f"2024/{invoice_no:06d}.pdf"
        self.client.put_object(Bucket=self.bucket, Key=key, Body=pdf)
        return key
# --- tests/test_archive.py
import boto3
import pytest
from moto import mock_aws

from invoices.archive import Archive


@pytest.fixture
def client():
    with mock_aws():
        client = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket="invoices")
        yield client


def test_invoice_is_stored(client):
    key = Archive("invoices").store(42, b"%PDF")

    assert key == "2024/000042.pdf"
    assert client.get_object(Bucket="invoices", Key=key)["Body"].read() == b"%PDF"


def test_client_can_be_passed_in(client):
    Archive("invoices", client).store(7, b"%PDF-7")

    listing = client.list_objects_v2(Bucket="invoices")
    assert [entry["Key"] for entry in listing["Contents"]] == ["2024/000007.pdf"]
