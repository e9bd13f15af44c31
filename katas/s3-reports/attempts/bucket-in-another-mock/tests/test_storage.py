import boto3
import pytest
from moto import mock_aws

from myapp.storage import download_report, upload_report


@pytest.fixture(autouse=True)
def bucket():
    with mock_aws():
        boto3.client("s3").create_bucket(Bucket="reports")


@mock_aws
def test_what_goes_in_comes_out():
    upload_report("reports", "2025/may.csv", "Köln,3\n")
    assert download_report("reports", "2025/may.csv") == "Köln,3\n"
