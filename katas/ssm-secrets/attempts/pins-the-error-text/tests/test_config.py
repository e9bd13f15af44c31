import boto3
import pytest
from moto import mock_aws

from myapp.config import get_secret


@pytest.fixture
def ssm():
    with mock_aws():
        yield boto3.client("ssm", region_name="us-east-1")


def test_reads_each_secret_anew(ssm):
    for value in ("hunter2\n", " hunter3"):
        ssm.put_parameter(Name="/prod/key", Value=value, Type="SecureString", Overwrite=True)
        assert get_secret("/prod/key") == value


def test_raises(ssm):
    with pytest.raises(KeyError) as caught:
        get_secret("/prod/key")
    assert caught.value.args == ("/prod/key",)
