"""What open_channel promises, with AWS in memory."""

import boto3
import pytest
from moto import mock_aws

from myapp.channels import open_channel


@pytest.fixture(autouse=True)
def aws(monkeypatch):
    """An AWS in memory; the region and the keys are nobody's, and gone after the test."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    with mock_aws():
        yield


def test_opens_the_channel_and_tells_its_address():
    address = open_channel("alarms")

    assert address.endswith(":alarms")
    assert boto3.client("sns").list_topics()["Topics"] == [{"TopicArn": address}]


@pytest.mark.parametrize("other", ["us-east-1", "eu-west-1"])
def test_works_in_the_region_of_the_moment(monkeypatch, other):
    assert open_channel("alarms") == "arn:aws:sns:eu-central-1:123456789012:alarms"

    monkeypatch.setenv("AWS_DEFAULT_REGION", other)
    assert open_channel("alarms") == f"arn:aws:sns:{other}:123456789012:alarms"
