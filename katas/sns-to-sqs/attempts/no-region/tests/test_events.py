import boto3
from moto import mock_aws

from myapp.events import announce, collect


@mock_aws
def test_an_order_arrives():
    sns, sqs = boto3.client("sns"), boto3.client("sqs")
    for name in ("returns", "orders"):
        topic = sns.create_topic(Name=name)["TopicArn"]
        sqs.create_queue(QueueName=name)
        queue = f"arn:aws:sqs:us-east-1:123456789012:{name}"
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)

    announce("orders", {"order": 17})

    assert collect(sqs.get_queue_url(QueueName="orders")["QueueUrl"]) == [{"order": 17}]
