import boto3
import pytest
from moto import mock_aws

from myapp.queue import receive_messages, send_message, work_off


@pytest.fixture
def url():
    with mock_aws():
        sqs = boto3.client("sqs", region_name="us-east-1")
        queue = sqs.create_queue(QueueName="jobs", Attributes={"VisibilityTimeout": "0"})
        yield queue["QueueUrl"]


def test_send_and_receive(url):
    message_id = send_message(url, "a")
    [message] = receive_messages(url)
    assert (message["MessageId"], message["Body"]) == (message_id, "a")


def test_finished(url):
    send_message(url, "a")
    done = []
    work_off(url, done.append)
    assert done == ["a"]
    assert receive_messages(url) == []


def test_failed(url):
    send_message(url, "a")

    def fail(body):
        raise ValueError

    with pytest.raises(ValueError):
        work_off(url, fail)
    assert len(receive_messages(url)) == 1
