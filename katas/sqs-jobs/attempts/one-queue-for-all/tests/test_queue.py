import boto3
import pytest
from moto import mock_aws

from myapp.queue import receive_messages, send_message, work_off


@pytest.fixture(scope="module")
def sqs():
    with mock_aws():
        yield boto3.client("sqs", region_name="us-east-1")


@pytest.fixture(scope="module")
def url(sqs):
    return sqs.create_queue(QueueName="jobs")["QueueUrl"]


@pytest.fixture
def count(sqs, url):
    def on_the_queue():
        found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        return int(found["ApproximateNumberOfMessages"]) + int(
            found["ApproximateNumberOfMessagesNotVisible"]
        )

    return on_the_queue


def test_empty(url):
    assert receive_messages(url) == []


def test_finished_jobs(url, count):
    for body in "abc":
        send_message(url, body)
    done = []
    work_off(url, done.append, 2)
    assert done == ["a", "b"]
    assert count() == 1
    work_off(url, done.append)
    assert done == ["a", "b", "c"]
    assert count() == 0


def test_message_id(sqs, url):
    message_id = send_message(url, "a")
    [message] = receive_messages(url)
    assert message["MessageId"] == message_id
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])


def test_failure(url, count):
    for body in "abc":
        send_message(url, body)

    def fail_at_b(body):
        if body == "b":
            raise ValueError

    with pytest.raises(ValueError):
        work_off(url, fail_at_b)
    assert count() == 2


def test_max_msgs(url):
    for body in "def":
        send_message(url, body)
    assert len(receive_messages(url, 2)) == 2
