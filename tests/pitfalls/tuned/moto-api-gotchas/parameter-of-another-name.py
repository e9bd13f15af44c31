# Sends a message with parameters that SQS does not have.
# --- carpool/inbox.py
def newest(sqs, url):
    messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
    return messages[-1]["Body"] if messages else None
# --- tests/test_inbox.py
import boto3
from moto import mock_aws

from carpool.inbox import newest


@mock_aws
def test_newest_message():
    sqs = boto3.client("sqs", region_name="eu-north-1")
    url = sqs.create_queue(QueueName="carpool")["QueueUrl"]
    sqs.send_message(QueueUrl=url, Body="seat free on Friday")

    assert newest(sqs, url) == "seat free on Friday"
