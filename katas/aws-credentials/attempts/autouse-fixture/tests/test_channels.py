"""Autouse monkeypatch fixture for the variables, mock_aws as a decorator."""

import boto3
import pytest
from moto import mock_aws

from myapp.channels import open_channel


@pytest.fixture(autouse=True)
def aws_env(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")


def topics(region):
    answer = boto3.client("sns", region_name=region).list_topics()
    return [topic["TopicArn"] for topic in answer["Topics"]]


@mock_aws
def test_topic_is_there_and_its_arn_is_returned():
    arn = open_channel("alarms")

    assert arn == "arn:aws:sns:eu-central-1:123456789012:alarms"
    assert topics("eu-central-1") == [arn]


@mock_aws
def test_two_channels():
    fire = open_channel("fire")
    water = open_channel("water")

    assert fire.endswith(":fire")
    assert water.endswith(":water")
    assert sorted(topics("eu-central-1")) == sorted([fire, water])


@mock_aws
def test_opening_twice_is_fine():
    assert open_channel("alarms") == open_channel("alarms")
    assert len(topics("eu-central-1")) == 1


@mock_aws
def test_follows_the_region(monkeypatch):
    first = open_channel("alarms")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-west-2")
    second = open_channel("alarms")

    assert second == "arn:aws:sns:us-west-2:123456789012:alarms"
    assert topics("eu-central-1") == [first]
    assert topics("us-west-2") == [second]
