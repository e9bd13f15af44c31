"""Style: announce is judged by the queue; the events for collect come from a client of the test."""

import json

import boto3
import pytest
from moto import mock_aws

from myapp.events import announce, collect

EVENTS = [{"a": 1}, {"Message": "b"}, {"Message": '{"c": 3}', "Subject": None}]


@pytest.fixture(autouse=True)
def region(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    with mock_aws():
        yield


@pytest.fixture
def sqs():
    return boto3.client("sqs")


@pytest.fixture
def connected(sqs):
    def connect(topic, raw):
        url = sqs.create_queue(QueueName=f"q-of-{topic}")["QueueUrl"]
        found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
        arn = found["Attributes"]["QueueArn"]
        sns = boto3.client("sns")
        topic_arn = sns.create_topic(Name=topic)["TopicArn"]
        wish = {"RawMessageDelivery": "true"} if raw else {}
        sns.subscribe(TopicArn=topic_arn, Protocol="sqs", Endpoint=arn, Attributes=wish)
        return topic_arn, url

    return connect


@pytest.mark.parametrize("topic", ["one", "two"])
def test_announce(sqs, connected, topic):
    urls = {name: connected(name, raw=True)[1] for name in ("one", "two")}
    announce(topic, {"x": [1, None]})
    for name, url in urls.items():
        messages = sqs.receive_message(QueueUrl=url).get("Messages", [])
        assert [json.loads(m["Body"]) for m in messages] == [{"x": [1, None]}] * (name == topic)


@pytest.mark.parametrize("raw", [True, False])
@pytest.mark.parametrize("event", EVENTS)
def test_collect(connected, raw, event):
    arn, url = connected("any", raw)
    boto3.client("sns").publish(TopicArn=arn, Message=json.dumps(event))
    assert collect(url) == [event]
