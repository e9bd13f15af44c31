"""What get_secret promises, with a parameter store in memory.

The test passes. Would it notice that nobody asked for decryption?
"""

import boto3
from moto import mock_aws

from myapp.config import get_secret


@mock_aws
def test_reads_a_secret():
    ssm = boto3.client("ssm", region_name="us-east-1")
    ssm.put_parameter(Name="/shop/db-password", Value="hunter2", Type="String")

    assert get_secret("/shop/db-password") == "hunter2"
