import boto3
import pytest
from moto import mock_aws

from myapp.queue import receive_messages, send_message, work_off


@pytest.fixture
def sqs():
    with mock_aws():
        yield boto3.client("sqs", region_name="us-east-1")


@pytest.fixture
def url(sqs):
    return sqs.create_queue(QueueName="jobs")["QueueUrl"]


@pytest.fixture
def count(sqs, url):
    def waiting_and_hidden():
        found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        return (
            int(found["ApproximateNumberOfMessages"]),
            int(found["ApproximateNumberOfMessagesNotVisible"]),
        )

    return waiting_and_hidden


def test_receive(url):
    message_id = send_message(url, "a")
    send_message(url, "b")
    [message] = receive_messages(url, 1)
    assert message["MessageId"] == message_id
    assert message.keys() == {"MessageId", "Body", "ReceiptHandle", "MD5OfBody"}
    assert len(receive_messages(url)) == 1
    assert receive_messages(url) == []


def test_work_off(url, count):
    for body in "abc":
        send_message(url, body)
    steps = []
    work_off(url, lambda body: steps.append((body, sum(count()))), 2)
    assert steps == [("a", 3), ("b", 2)]
    assert count() == (1, 0)


def test_failure(url, count):
    for body in "abc":
        send_message(url, body)

    def fail(body):
        if body == "b":
            raise ValueError

    with pytest.raises(ValueError):
        work_off(url, fail)
    assert count() == (0, 2)
