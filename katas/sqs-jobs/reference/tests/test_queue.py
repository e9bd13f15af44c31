import boto3
import pytest
from moto import mock_aws

from myapp.queue import receive_messages, send_message, work_off


@pytest.fixture
def sqs():
    with mock_aws():
        yield boto3.client("sqs", region_name="us-east-1")


@pytest.fixture
def queue_url(sqs):
    return sqs.create_queue(QueueName="jobs")["QueueUrl"]


@pytest.fixture
def waiting(sqs, queue_url):
    """Puts jobs on the queue."""

    def put(*bodies):
        for body in bodies:
            sqs.send_message(QueueUrl=queue_url, MessageBody=body)

    return put


@pytest.fixture
def on_the_queue(sqs, queue_url):
    """Counts what is on the queue: the waiting messages and the hidden ones."""
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]

    def count():
        found = sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=names)
        return sum(int(found["Attributes"][name]) for name in names)

    return count


def test_a_sent_message_is_received_with_the_same_id(queue_url):
    message_id = send_message(queue_url, "invoice 1")

    [message] = receive_messages(queue_url)
    assert message["Body"] == "invoice 1"
    assert message["MessageId"] == message_id


def test_receives_no_more_than_asked_for(queue_url, waiting, on_the_queue):
    waiting("a", "b", "c")

    assert len(receive_messages(queue_url, max_msgs=2)) == 2
    assert len(receive_messages(queue_url)) == 1
    assert on_the_queue() == 3


def test_deletes_what_is_done_and_does_no_more_than_asked_for(queue_url, waiting, on_the_queue):
    waiting("a", "b", "c")
    done = []

    work_off(queue_url, done.append, max_msgs=2)

    assert len(done) == 2
    assert set(done) < {"a", "b", "c"}
    assert on_the_queue() == 1


def test_a_failed_job_stays_and_a_finished_one_does_not(queue_url, waiting, on_the_queue):
    waiting("a", "b", "c")
    started = []

    def fails_the_second_time(body):
        started.append(body)
        if len(started) == 2:
            raise RuntimeError("printer on fire")

    with pytest.raises(RuntimeError, match="printer on fire"):
        work_off(queue_url, fails_the_second_time)

    assert len(started) == 2
    assert on_the_queue() == 2
