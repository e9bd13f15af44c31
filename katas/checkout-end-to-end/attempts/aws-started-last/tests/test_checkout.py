import json

import boto3
import pytest
import responses
from moto import mock_aws

from myapp.checkout import PaymentFailed, checkout

CHARGES = "https://pay.example.com/charges"


@pytest.fixture
def bank():
    with responses.RequestsMock() as bank:
        yield bank


@pytest.fixture
def queue(monkeypatch):
    with mock_aws():
        queue = boto3.resource("sqs", "eu-central-1").create_queue(QueueName="delivery")
        monkeypatch.setenv("DELIVERY_QUEUE", queue.url)
        yield queue


def test_paid(bank, queue):
    bank.post(CHARGES, json={"id": "ch_1"}, status=201)
    assert checkout("A-17", 4900) == "ch_1"
    [message] = queue.receive_messages()
    assert json.loads(message.body)["charge"] == "ch_1"


def test_declined(bank, queue):
    bank.post(CHARGES, json={"id": "ch_1"}, status=402)
    with pytest.raises(PaymentFailed):
        checkout("A-17", 4900)
    assert queue.receive_messages() == []
