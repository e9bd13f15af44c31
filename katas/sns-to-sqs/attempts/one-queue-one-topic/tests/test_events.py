import boto3
from moto import mock_aws

from myapp.events import announce, collect


@mock_aws
def test_an_order_arrives():
    sns = boto3.client("sns", region_name="us-east-1")
    sqs = boto3.client("sqs", region_name="us-east-1")
    topic = sns.create_topic(Name="orders")["TopicArn"]
    url = sqs.create_queue(QueueName="books")["QueueUrl"]
    queue = "arn:aws:sqs:us-east-1:123456789012:books"
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)

    announce("orders", {"order": 17})

    assert collect(url) == [{"order": 17}]
