"""What myapp.events promises, with topics and queues in memory."""

import boto3
import pytest
from moto import mock_aws

from myapp.events import announce, collect

ORDER = {"order": 17, "Message": "Happy birthday!"}


@pytest.fixture
def subscribe():
    """Makes a topic, if need be, and a queue of its own that is subscribed to it."""
    with mock_aws():
        sns = boto3.client("sns", region_name="us-east-1")
        sqs = boto3.client("sqs", region_name="us-east-1")

        def make(topic, queue, raw="false"):
            url = sqs.create_queue(QueueName=queue)["QueueUrl"]
            answer = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
            sns.subscribe(
                TopicArn=sns.create_topic(Name=topic)["TopicArn"],
                Protocol="sqs",
                Endpoint=answer["Attributes"]["QueueArn"],
                Attributes={"RawMessageDelivery": raw},
            )
            return url

        yield make


def test_envelopes_are_opened(subscribe):
    books = subscribe("orders", "books")

    announce("orders", ORDER)

    assert collect(books) == [ORDER]


def test_raw_events_are_left_as_they_are(subscribe):
    packing = subscribe("orders", "packing", raw="true")

    announce("orders", {"order": 16})
    announce("orders", ORDER)

    assert collect(packing) == [{"order": 16}, ORDER]


def test_each_topic_has_its_own_events(subscribe):
    books, complaints = subscribe("orders", "books"), subscribe("returns", "complaints")

    announce("orders", {"order": 17})
    announce("returns", {"order": 3})

    assert collect(books) == [{"order": 17}]
    assert collect(complaints) == [{"order": 3}]
