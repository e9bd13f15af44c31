# Sets AWS_DEFAULT_REGION in a fixture; the bucket test needs no region.
# --- kiosk/tickets.py
import json

import boto3


def queue_ticket(queue_url, number, counter):
    sqs = boto3.client("sqs")
    body = json.dumps({"number": number, "counter": counter})
    return sqs.send_message(QueueUrl=queue_url, MessageBody=body)["MessageId"]


def archive(bucket, number):
    boto3.client("s3").put_object(Bucket=bucket, Key=f"{number}.txt", Body=b"served")
# --- tests/test_tickets.py
import boto3
import pytest
from moto import mock_aws

from kiosk.tickets import archive, queue_ticket


@pytest.fixture
def sqs(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    with mock_aws():
        yield boto3.client("sqs")


def test_ticket_is_queued(sqs):
    url = sqs.create_queue(QueueName="tickets")["QueueUrl"]

    assert queue_ticket(url, 17, "B")

    message = sqs.receive_message(QueueUrl=url)["Messages"][0]
    assert message["Body"] == '{"number": 17, "counter": "B"}'


@mock_aws
def test_ticket_is_archived():
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="served-tickets")

    archive("served-tickets", 17)

    assert s3.get_object(Bucket="served-tickets", Key="17.txt")["Body"].read() == b"served"
