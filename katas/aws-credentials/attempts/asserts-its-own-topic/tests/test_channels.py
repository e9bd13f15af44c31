import boto3
import pytest
from moto import mock_aws

from myapp.channels import open_channel


@pytest.fixture
def sns(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    with mock_aws():
        yield boto3.client("sns")


def test_the_channel_is_there(sns):
    made = sns.create_topic(Name="alarms")["TopicArn"]
    open_channel("alarms")
    assert [topic["TopicArn"] for topic in sns.list_topics()["Topics"]] == [made]
