import boto3
from moto import mock_aws

from myapp.config import get_secret


@mock_aws
def test_the_secret_is_there():
    ssm = boto3.client("ssm", region_name="us-east-1")
    ssm.put_parameter(Name="db-password", Value="hunter2", Type="SecureString")
    get_secret("db-password")
    answer = ssm.get_parameter(Name="db-password", WithDecryption=True)
    assert answer["Parameter"]["Value"] == "hunter2"
