"""Style: pytest-mock for the environment, mock_aws as a decorator, one test per promise."""

import os

import boto3
import pytest
from moto import mock_aws

from myapp.channels import open_channel


@pytest.fixture(autouse=True)
def environment(mocker):
    keys = {"AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x"}
    return mocker.patch.dict(os.environ, {**keys, "AWS_DEFAULT_REGION": "ca-central-1"}, clear=True)


@mock_aws
def test_makes_the_topic():
    open_channel("alarms")
    [topic] = boto3.client("sns", "ca-central-1").list_topics()["Topics"]
    assert topic["TopicArn"] == "arn:aws:sns:ca-central-1:123456789012:alarms"


@mock_aws
def test_returns_the_address():
    assert open_channel("alarms") == "arn:aws:sns:ca-central-1:123456789012:alarms"


@mock_aws
def test_follows_the_region():
    addresses = []
    for region in ("us-east-1", "eu-west-3"):
        os.environ["AWS_DEFAULT_REGION"] = region
        addresses.append(open_channel("alarms"))
    assert "us-east-1" in addresses[0]
    assert "eu-west-3" in addresses[1]
