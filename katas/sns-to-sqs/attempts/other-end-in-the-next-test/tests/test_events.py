import boto3
import pytest
from moto import mock_aws

from myapp.events import announce, collect

ORDER = {"order": 17, "Message": "Happy birthday!"}


@pytest.fixture(scope="module")
def queues():
    with mock_aws():
        sns = boto3.client("sns", region_name="us-east-1")
        sqs = boto3.client("sqs", region_name="us-east-1")
        urls = {}
        for name, topic, raw in [
            ("complaints", "returns", "false"),
            ("books", "orders", "false"),
            ("packing", "orders", "true"),
        ]:
            urls[name] = sqs.create_queue(QueueName=name)["QueueUrl"]
            sns.subscribe(
                TopicArn=sns.create_topic(Name=topic)["TopicArn"],
                Protocol="sqs",
                Endpoint=f"arn:aws:sqs:us-east-1:123456789012:{name}",
                Attributes={"RawMessageDelivery": raw},
            )
        yield urls


def test_the_book_keepers_hear_of_it(queues):
    announce("orders", ORDER)
    assert collect(queues["books"]) == [ORDER]


def test_the_packers_hear_of_it(queues):
    assert collect(queues["packing"]) == [ORDER]


def test_nobody_complains(queues):
    assert collect(queues["complaints"]) == []
