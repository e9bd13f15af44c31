"""@mock_aws on every test, a queue without a visibility timeout, one test per behaviour."""

import boto3
import pytest
from moto import mock_aws

from myapp import queue


def make_queue(*bodies):
    sqs = boto3.client("sqs", region_name="us-east-1")
    url = sqs.create_queue(QueueName="jobs", Attributes={"VisibilityTimeout": "0"})["QueueUrl"]
    for body in bodies:
        sqs.send_message(QueueUrl=url, MessageBody=body)
    return url


def left_on(url):
    sqs = boto3.client("sqs", region_name="us-east-1")
    answer = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)
    return sorted(message["Body"] for message in answer.get("Messages", []))


def ignore(body):
    pass


def fail(body):
    raise ValueError(body)


@mock_aws
def test_message():
    url = make_queue()
    message_id = queue.send_message(url, "a")
    message = queue.receive_messages(url)[0]
    assert (message["MessageId"], message["Body"]) == (message_id, "a")


@mock_aws
def test_empty():
    assert queue.receive_messages(make_queue()) == []


@mock_aws
def test_receives_at_most():
    assert len(queue.receive_messages(make_queue(*"abcde"), 3)) == 3


@mock_aws
def test_handles_the_bodies():
    done = []
    queue.work_off(make_queue("a", "b"), done.append)
    assert done == ["a", "b"]


@mock_aws
def test_handles_at_most():
    done = []
    queue.work_off(make_queue(*"abcde"), done.append, max_msgs=2)
    assert len(done) == 2


@mock_aws
def test_deletes_the_finished_ones():
    url = make_queue("a", "b")
    queue.work_off(url, ignore)
    assert left_on(url) == []


@mock_aws
def test_passes_the_failure_on():
    with pytest.raises(ValueError):
        queue.work_off(make_queue("a"), fail)


@mock_aws
def test_keeps_the_failed_one():
    url = make_queue("a")
    try:
        queue.work_off(url, fail)
    except ValueError:
        pass
    assert left_on(url) == ["a"]


@mock_aws
def test_deletes_the_finished_ones_before_a_failed_one():
    url = make_queue("a", "b", "c")

    def fail_at_b(body):
        if body == "b":
            raise ValueError(body)

    try:
        queue.work_off(url, fail_at_b)
    except ValueError:
        pass
    assert "a" not in left_on(url)
