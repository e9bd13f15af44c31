import boto3
import pytest
from moto import mock_aws

from myapp.storage import download_report, upload_report


@pytest.fixture(autouse=True)
def s3():
    with mock_aws():
        client = boto3.client("s3")
        client.create_bucket(Bucket="reports")
        yield client


def test_what_goes_in_comes_out():
    address = upload_report("reports", "2025/may.csv", "Köln,3\n")
    assert address == "s3://reports/2025/may.csv"
    assert download_report("reports", "2025/may.csv") == "Köln,3\n"


def test_never_replaces_a_report():
    upload_report("reports", "may.csv", "first")
    with pytest.raises(FileExistsError):
        upload_report("reports", "may.csv", "second")
    assert download_report("reports", "may.csv") == "first"
