import boto3
from moto import mock_aws

from myapp.channels import open_channel

sns = boto3.client("sns", region_name="eu-central-1")


@mock_aws
def test_opens_the_channel(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    address = open_channel("alarms")
    assert sns.list_topics()["Topics"] == [{"TopicArn": address}]
