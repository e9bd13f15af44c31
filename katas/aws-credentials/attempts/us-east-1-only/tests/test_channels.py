import boto3
import pytest
from moto import mock_aws

from myapp.channels import open_channel


@pytest.fixture
def sns(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    with mock_aws():
        yield boto3.client("sns")


def test_opens_the_channel(sns):
    address = open_channel("alarms")
    assert address == "arn:aws:sns:us-east-1:123456789012:alarms"
    assert sns.list_topics()["Topics"] == [{"TopicArn": address}]
