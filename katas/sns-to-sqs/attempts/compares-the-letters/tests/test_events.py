import json

import boto3
import pytest
from moto import mock_aws

from myapp.events import announce, collect

ORDER = {"order": 17, "Message": "Happy birthday!"}


@pytest.fixture
def sqs():
    with mock_aws():
        yield boto3.client("sqs", region_name="us-east-1")


@pytest.fixture
def queues(sqs):
    sns = boto3.client("sns", region_name="us-east-1")
    urls = {}
    for topic in ("returns", "orders"):
        arn = sns.create_topic(Name=topic)["TopicArn"]
        for raw in ("true", "false"):
            name = f"{topic}-{raw}"
            urls[name] = sqs.create_queue(QueueName=name)["QueueUrl"]
            sns.subscribe(
                TopicArn=arn,
                Protocol="sqs",
                Endpoint=f"arn:aws:sqs:us-east-1:123456789012:{name}",
                Attributes={"RawMessageDelivery": raw},
            )
    return urls


def test_announce(sqs, queues):
    announce("orders", ORDER)
    [message] = sqs.receive_message(QueueUrl=queues["orders-true"])["Messages"]
    assert message["Body"] == json.dumps(ORDER)


@pytest.mark.parametrize("raw", ["true", "false"])
def test_collect(queues, raw):
    announce("orders", ORDER)
    assert collect(queues[f"orders-{raw}"]) == [ORDER]
    assert collect(queues[f"returns-{raw}"]) == []
