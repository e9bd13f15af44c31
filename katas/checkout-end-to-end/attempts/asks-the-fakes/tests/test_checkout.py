import os

import boto3
import responses
from moto import mock_aws

from myapp.checkout import checkout


@mock_aws
@responses.activate
def test_checkout(monkeypatch):
    responses.post("https://pay.example.com/charges", json={"id": "ch_1"}, status=201)
    sqs = boto3.client("sqs", region_name="eu-central-1")
    url = sqs.create_queue(QueueName="delivery")["QueueUrl"]
    monkeypatch.setenv("DELIVERY_QUEUE", url)

    checkout("A-17", 4900)

    assert responses.calls[0].response.json() == {"id": "ch_1"}
    assert sqs.list_queues()["QueueUrls"] == [os.environ["DELIVERY_QUEUE"]]
