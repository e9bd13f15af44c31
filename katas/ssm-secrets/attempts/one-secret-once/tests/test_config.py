import boto3
from moto import mock_aws

from myapp.config import get_secret


@mock_aws
def test_reads_a_secret():
    ssm = boto3.client("ssm", region_name="us-east-1")
    ssm.put_parameter(Name="db-password", Value="hunter2", Type="SecureString")
    assert get_secret("db-password") == "hunter2"
