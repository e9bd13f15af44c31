import json
import os
from datetime import datetime
from unittest.mock import patch

import boto3
import pytest
import responses
from moto import mock_aws

from myapp.checkout import PaymentFailed, checkout

CHARGES = "https://pay.example.com/charges"


@pytest.fixture
def queue():
    with mock_aws():
        queue = boto3.resource("sqs", "eu-central-1").create_queue(QueueName="delivery")
        os.environ["DELIVERY_QUEUE"] = queue.url
        yield queue


@pytest.fixture
def bank(queue):
    with responses.RequestsMock() as bank:
        yield bank


@pytest.mark.parametrize(("hour", "day"), [(13, "2024-05-11"), (14, "2024-05-12")])
def test_paid(queue, bank, hour, day):
    bank.post(CHARGES, json={"id": "ch_1"})
    with patch("myapp.checkout.datetime") as clock:
        clock.now.return_value = datetime(2024, 5, 11, hour)
        checkout("A-17", 4900)
    assert bank.calls[0].request.headers["Idempotency-Key"] == "A-17"
    [message] = queue.receive_messages()
    assert json.loads(message.body) == {"order": "A-17", "charge": "ch_1", "deliver_on": day}


def test_declined(bank):
    bank.post(CHARGES, json={"id": "ch_1"}, status=402)
    with pytest.raises(PaymentFailed):
        checkout("A-17", 4900)


def test_no_variable(bank):
    del os.environ["DELIVERY_QUEUE"]
    with pytest.raises(KeyError):
        checkout("A-17", 4900)


def test_refund(queue, bank):
    queue.delete()
    bank.post(CHARGES, json={"id": "ch_1"})
    bank.post(f"{CHARGES}/ch_1/refund")
    with pytest.raises(Exception, match="queue"):
        checkout("A-17", 4900)
