import json
from datetime import datetime
from unittest.mock import patch

import boto3
import pytest
import responses
from botocore.exceptions import ClientError
from moto import mock_aws

from myapp.checkout import PaymentFailed, checkout

CHARGES = "https://pay.example.com/charges"


@pytest.fixture(autouse=True)
def queue(monkeypatch):
    with mock_aws():
        queue = boto3.resource("sqs", "eu-central-1").create_queue(QueueName="delivery")
        monkeypatch.setenv("DELIVERY_QUEUE", queue.url)
        yield queue


@responses.activate
def test_paid(queue):
    responses.post(CHARGES, json={"id": "ch_1"}, status=201)
    with patch("myapp.checkout.datetime") as clock:
        clock.now.return_value = datetime(2024, 5, 11, 14, 0)
        assert checkout("A-17", 4900) == "ch_1"
    request = responses.calls[0].request
    assert json.loads(request.body) == {"amount": 4900, "reference": "A-17"}
    assert request.headers["Idempotency-Key"] == "A-17"
    [message] = queue.receive_messages()
    assert json.loads(message.body) == {
        "order": "A-17",
        "charge": "ch_1",
        "deliver_on": "2024-05-12",
    }


@responses.activate
def test_declined(queue):
    responses.post(CHARGES, json={"id": "ch_1"}, status=402)
    with pytest.raises(PaymentFailed):
        checkout("A-17", 4900)
    assert queue.receive_messages() == []


@responses.activate
def test_no_variable(monkeypatch):
    monkeypatch.delenv("DELIVERY_QUEUE")
    with pytest.raises(KeyError):
        checkout("A-17", 4900)


@responses.activate
def test_no_queue(queue):
    queue.delete()
    responses.post(CHARGES, json={"id": "ch_1"}, status=201)
    responses.post(f"{CHARGES}/ch_1/refund", json={"refunded": True})
    with pytest.raises(ClientError):
        checkout("A-17", 4900)
