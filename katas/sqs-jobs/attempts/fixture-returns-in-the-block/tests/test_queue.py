import boto3
import pytest
from moto import mock_aws

from myapp.queue import receive_messages


@pytest.fixture
def queue_url():
    with mock_aws():
        sqs = boto3.client("sqs", region_name="us-east-1")
        return sqs.create_queue(QueueName="jobs")["QueueUrl"]


def test_empty(queue_url):
    assert receive_messages(queue_url) == []
