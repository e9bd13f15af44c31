# Sets fake credentials and a region but forgets mock_aws on the first test.
# --- meters/ingest.py
import boto3


def announce(topic_arn, meter, kwh):
    """Tell the subscribers about a meter reading."""
    sns = boto3.client("sns")
    sent = sns.publish(TopicArn=topic_arn, Subject=f"meter {meter}", Message=str(kwh))
    return sent["MessageId"]
# --- tests/test_ingest.py
import boto3
import pytest
from moto import mock_aws

from meters.ingest import announce


@pytest.fixture
def aws_env(monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")


def test_reading_gets_a_message_id(aws_env):
    arn = boto3.client("sns").create_topic(Name="readings")["TopicArn"]

    assert announce(arn, "M-7", 12.5)


@mock_aws
def test_unknown_topic_is_an_error(aws_env):
    sns = boto3.client("sns")

    with pytest.raises(sns.exceptions.NotFoundException):
        announce("arn:aws:sns:eu-west-1:123456789012:gone", "M-7", 12.5)
