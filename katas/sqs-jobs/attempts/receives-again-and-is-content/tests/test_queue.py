import boto3
import pytest
from moto import mock_aws

from myapp.queue import receive_messages, send_message, work_off


@pytest.fixture
def queue_url():
    with mock_aws():
        sqs = boto3.client("sqs", region_name="us-east-1")
        yield sqs.create_queue(QueueName="jobs")["QueueUrl"]


def test_send_and_receive(queue_url):
    ids = [send_message(queue_url, body) for body in "abc"]
    messages = receive_messages(queue_url, 2)
    assert [message["MessageId"] for message in messages] == ids[:2]


def test_finished_jobs_are_gone(queue_url):
    for body in "abc":
        send_message(queue_url, body)
    done = []

    work_off(queue_url, done.append, 2)
    assert done == ["a", "b"]
    work_off(queue_url, done.append)
    assert done == ["a", "b", "c"]

    assert receive_messages(queue_url) == []


def test_a_failure_is_passed_on(queue_url):
    send_message(queue_url, "a")

    def fail(body):
        raise ValueError(body)

    with pytest.raises(ValueError):
        work_off(queue_url, fail)
