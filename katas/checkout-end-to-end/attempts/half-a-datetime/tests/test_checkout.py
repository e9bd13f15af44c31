import json
from datetime import date
from types import SimpleNamespace

import boto3
import pytest
import responses
from moto import mock_aws

from myapp.checkout import PaymentFailed, checkout

CHARGES = "https://pay.example.com/charges"


def clock_at(hour):
    moment = SimpleNamespace(hour=hour, minute=0, date=lambda: date(2024, 5, 11))
    return SimpleNamespace(now=lambda tz: moment)


@pytest.fixture
def queue(monkeypatch):
    with mock_aws():
        queue = boto3.resource("sqs", "eu-central-1").create_queue(QueueName="delivery")
        monkeypatch.setenv("DELIVERY_QUEUE", queue.url)
        monkeypatch.setattr("myapp.checkout.datetime", clock_at(14))
        yield queue


@pytest.fixture
def bank(queue):
    with responses.RequestsMock() as bank:
        yield bank


@pytest.mark.parametrize(("hour", "day"), [(13, "2024-05-11"), (14, "2024-05-12")])
def test_paid(queue, bank, monkeypatch, hour, day):
    monkeypatch.setattr("myapp.checkout.datetime", clock_at(hour))
    bank.post(CHARGES, json={"id": "ch_1"})
    checkout("A-17", 4900)
    assert bank.calls[0].request.headers["Idempotency-Key"] == "A-17"
    [message] = queue.receive_messages()
    assert json.loads(message.body) == {"order": "A-17", "charge": "ch_1", "deliver_on": day}


def test_declined(bank):
    bank.post(CHARGES, json={"id": "ch_1"}, status=402)
    with pytest.raises(PaymentFailed):
        checkout("A-17", 4900)


def test_no_variable(bank, monkeypatch):
    monkeypatch.delenv("DELIVERY_QUEUE")
    with pytest.raises(KeyError):
        checkout("A-17", 4900)


def test_refund(queue, bank):
    queue.delete()
    bank.post(CHARGES, json={"id": "ch_1"})
    bank.post(f"{CHARGES}/ch_1/refund")
    with pytest.raises(Exception, match="queue"):
        checkout("A-17", 4900)
