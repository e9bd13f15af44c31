"""What myapp.storage promises, with an S3 in memory.

The test passes. Would it still, if both functions looked in the wrong place?
"""

import boto3
from moto import mock_aws

from myapp.storage import download_report, upload_report


@mock_aws
def test_what_goes_in_comes_out():
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="reports")

    upload_report("reports", "may.csv", "open,closed\n")

    assert download_report("reports", "may.csv") == "open,closed\n"
