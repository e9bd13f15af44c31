"""A fixture that gives a little helper to make queues; plain functions."""

import json

import boto3
import pytest
from moto import mock_aws

from myapp.events import announce, collect


@pytest.fixture
def subscribe():
    with mock_aws():
        sns = boto3.client("sns", region_name="us-east-1")
        sqs = boto3.client("sqs", region_name="us-east-1")

        def subscribe(queue, topic="orders", raw=False):
            arn = sns.create_topic(Name=topic)["TopicArn"]
            url = sqs.create_queue(QueueName=queue)["QueueUrl"]
            answer = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
            sns.subscribe(
                TopicArn=arn,
                Protocol="sqs",
                Endpoint=answer["Attributes"]["QueueArn"],
                Attributes={"RawMessageDelivery": "true" if raw else "false"},
            )
            return url

        yield subscribe


EVENTS = [
    {"order": 17},
    {"order": 17, "Message": "Happy birthday!"},
    {"order": 17, "Message": '{"order": 18}'},
    {"Type": "Notification", "MessageId": "1", "Subject": "x", "Message": {"a": [1, None, 2.5]}},
    {"note": "a TopicArn is here", "name": "Jürgen"},
    {},
]


@pytest.mark.parametrize("raw", [True, False])
@pytest.mark.parametrize("event", EVENTS)
def test_an_event_arrives_as_it_was(subscribe, event, raw):
    url = subscribe("packing", raw=raw)

    announce("orders", event)

    assert collect(url) == [event]


def test_both_queues_get_a_copy(subscribe):
    packing = subscribe("packing", raw=True)
    books = subscribe("books", raw=False)

    announce("orders", {"order": 17})

    assert collect(packing) == [{"order": 17}]
    assert collect(books) == [{"order": 17}]


def test_other_topics_do_not_hear_of_it(subscribe):
    orders = subscribe("packing", raw=True)
    returns = subscribe("returns", topic="returns", raw=True)

    announce("orders", {"order": 17})

    assert collect(returns) == []
    assert collect(orders) == [{"order": 17}]


def test_nothing_is_waiting(subscribe):
    assert collect(subscribe("packing")) == []


@pytest.mark.parametrize("raw", [True, False])
def test_at_most_ten_are_taken(subscribe, raw):
    url = subscribe("packing", raw=raw)
    for number in range(12):
        announce("orders", {"order": number})

    first = collect(url)
    second = collect(url)

    assert len(first) == 10
    assert sorted(event["order"] for event in first + second) == list(range(12))


@pytest.mark.parametrize("raw", [True, False])
def test_events_are_taken_off_the_queue(subscribe, raw):
    url = subscribe("packing", raw=raw)
    announce("orders", {"order": 17})
    collect(url)

    sqs = boto3.client("sqs", region_name="us-east-1")
    left = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]

    assert left["ApproximateNumberOfMessages"] == "0"
    assert left["ApproximateNumberOfMessagesNotVisible"] == "0"


def test_it_is_published_as_json(subscribe):
    url = subscribe("packing", raw=True)
    announce("orders", {"order": 17})

    sqs = boto3.client("sqs", region_name="us-east-1")
    messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]

    assert [json.loads(message["Body"]) for message in messages] == [{"order": 17}]
