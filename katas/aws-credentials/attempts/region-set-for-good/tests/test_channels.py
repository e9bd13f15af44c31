import os

import boto3
import pytest
from moto import mock_aws

from myapp.channels import open_channel


@pytest.mark.parametrize("region", ["eu-central-1", "us-east-1"])
def test_opens_the_channel(region):
    os.environ["AWS_ACCESS_KEY_ID"] = "testing"
    os.environ["AWS_SECRET_ACCESS_KEY"] = "testing"
    os.environ["AWS_DEFAULT_REGION"] = region
    with mock_aws():
        address = open_channel("alarms")
        assert address == f"arn:aws:sns:{region}:123456789012:alarms"
        assert boto3.client("sns").list_topics()["Topics"] == [{"TopicArn": address}]
