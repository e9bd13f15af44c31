import boto3
import pytest
from moto import mock_aws

from myapp.config import get_secret


@pytest.fixture
def ssm():
    mock_aws()
    return boto3.client("ssm", region_name="us-east-1")


def test_reads_a_secret(ssm):
    ssm.put_parameter(Name="/prod/key", Value="hunter2", Type="SecureString")
    assert get_secret("/prod/key") == "hunter2"
