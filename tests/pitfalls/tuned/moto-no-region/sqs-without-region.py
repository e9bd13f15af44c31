# Makes an SQS client inside mock_aws without any region.
# --- kiosk/tickets.py
import json

import boto3


def queue_ticket(queue_url, number, counter):
    sqs = boto3.client("sqs")
    body = json.dumps({"number": number, "counter": counter})
    return sqs.send_message(QueueUrl=queue_url, MessageBody=body)["MessageId"]
# --- tests/test_tickets.py
import boto3
from moto import mock_aws

from kiosk.tickets import queue_ticket


@mock_aws
def test_ticket_is_queued():
    sqs = boto3.client("sqs")
    url = sqs.create_queue(QueueName="tickets")["QueueUrl"]

    assert queue_ticket(url, 17, "B")

    message = sqs.receive_message(QueueUrl=url)["Messages"][0]
    assert message["Body"] == '{"number": 17, "counter": "B"}'
