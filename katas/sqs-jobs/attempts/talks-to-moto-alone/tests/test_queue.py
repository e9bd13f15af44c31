import boto3
import pytest
from moto import mock_aws


@pytest.fixture
def sqs():
    with mock_aws():
        yield boto3.client("sqs", region_name="us-east-1")


@pytest.fixture
def url(sqs):
    return sqs.create_queue(QueueName="jobs")["QueueUrl"]


def test_receives_what_was_sent(sqs, url):
    sent = sqs.send_message(QueueUrl=url, MessageBody="a")
    received = sqs.receive_message(QueueUrl=url)["Messages"][0]
    assert received["MessageId"] == sent["MessageId"]
    assert received["Body"] == "a"


def test_deletes(sqs, url):
    sqs.send_message(QueueUrl=url, MessageBody="a")
    message = sqs.receive_message(QueueUrl=url, VisibilityTimeout=0)["Messages"][0]
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    assert "Messages" not in sqs.receive_message(QueueUrl=url)
