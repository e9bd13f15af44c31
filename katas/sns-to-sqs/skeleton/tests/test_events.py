"""What myapp.events promises, with topics and queues in memory.

The test passes. Who else could have heard of the order, and how would it have come?
"""

import boto3
import pytest
from moto import mock_aws

from myapp.events import announce, collect


@pytest.fixture
def queue_url():
    with mock_aws():
        sns = boto3.client("sns", region_name="us-east-1")
        sqs = boto3.client("sqs", region_name="us-east-1")
        topic = sns.create_topic(Name="orders")["TopicArn"]
        url = sqs.create_queue(QueueName="packing")["QueueUrl"]
        answer = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
        sns.subscribe(
            TopicArn=topic,
            Protocol="sqs",
            Endpoint=answer["Attributes"]["QueueArn"],
            Attributes={"RawMessageDelivery": "true"},
        )
        yield url


def test_an_order_arrives(queue_url):
    announce("orders", {"order": 17})

    assert collect(queue_url) == [{"order": 17}]
