"""What myapp.queue promises, on a queue that lives in memory.

Both tests pass. Would the second one also pass if no job were ever deleted?
And what becomes of a job whose work fails?
"""

import boto3
import pytest
from moto import mock_aws

from myapp.queue import receive_messages, send_message, work_off


@pytest.fixture
def queue_url():
    with mock_aws():
        sqs = boto3.client("sqs", region_name="us-east-1")
        yield sqs.create_queue(QueueName="jobs")["QueueUrl"]


def test_sent_messages_are_received(queue_url):
    send_message(queue_url, "invoice 1")

    assert [message["Body"] for message in receive_messages(queue_url)] == ["invoice 1"]


def test_finished_jobs_are_gone(queue_url):
    send_message(queue_url, "invoice 1")

    work_off(queue_url, print)

    assert receive_messages(queue_url) == []
