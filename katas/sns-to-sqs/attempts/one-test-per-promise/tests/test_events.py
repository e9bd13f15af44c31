"""Style: mock_aws as a decorator, resources, one test per promise."""

import json

import boto3
from moto import mock_aws

from myapp import events


def subscriber(topic, raw):
    sns = boto3.resource("sns", region_name="us-east-1")
    sqs = boto3.resource("sqs", region_name="us-east-1")
    queue = sqs.create_queue(QueueName=f"{topic}-{raw}")
    subscription = sns.create_topic(Name=topic).subscribe(
        Protocol="sqs", Endpoint=queue.attributes["QueueArn"]
    )
    subscription.set_attributes(AttributeName="RawMessageDelivery", AttributeValue=json.dumps(raw))
    return queue


def texts(queue):
    return [message.body for message in queue.receive_messages(MaxNumberOfMessages=10)]


@mock_aws
def test_published_on_the_topic():
    subscriber("audit", raw=True)
    queue = subscriber("orders", raw=True)
    events.announce("orders", {"id": 1})
    [text] = texts(queue)
    assert json.loads(text) == {"id": 1}


@mock_aws
def test_published_on_no_other_topic():
    other, _ = subscriber("audit", raw=True), subscriber("orders", raw=True)
    events.announce("orders", {"id": 1})
    assert texts(other) == []


@mock_aws
def test_collects_from_envelopes():
    queue = subscriber("orders", raw=False)
    events.announce("orders", {"id": 1})
    assert events.collect(queue.url) == [{"id": 1}]


@mock_aws
def test_collects_raw_events():
    queue = subscriber("orders", raw=True)
    events.announce("orders", {"id": 1})
    assert events.collect(queue.url) == [{"id": 1}]


@mock_aws
def test_collects_a_raw_gift():
    queue = subscriber("orders", raw=True)
    events.announce("orders", {"Message": "for you", "Type": "Notification"})
    assert events.collect(queue.url) == [{"Message": "for you", "Type": "Notification"}]


@mock_aws
def test_takes_them_off():
    queue = subscriber("orders", raw=True)
    events.announce("orders", {"id": 1})
    events.collect(queue.url)
    queue.load()
    assert queue.attributes["ApproximateNumberOfMessages"] == "0"
    assert queue.attributes["ApproximateNumberOfMessagesNotVisible"] == "0"


@mock_aws
def test_nothing_there():
    assert events.collect(subscriber("orders", raw=False).url) == []
