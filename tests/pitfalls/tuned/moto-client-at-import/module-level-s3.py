# Tests a module whose S3 client is made when it is imported, before mock_aws starts.
# --- invoices/archive.py
import boto3

s3 = boto3.client("s3", region_name="us-east-1")


def store(bucket, invoice_no, pdf):
    key = f"2024/{invoice_no:06d}.pdf"
    s3.put_object(Bucket=bucket, Key=key, Body=pdf)
    return key
# --- tests/test_archive.py
import boto3
from moto import mock_aws

from invoices.archive import store


@mock_aws
def test_invoice_is_stored():
    client = boto3.client("s3", region_name="us-east-1")
    client.create_bucket(Bucket="invoices")

    key = store("invoices", 42, b"%PDF")

    assert key == "2024/000042.pdf"
    assert client.get_object(Bucket="invoices", Key=key)["Body"].read() == b"%PDF"
