"""What goes out of a checkout, for all that may come in."""

import json
from datetime import UTC, datetime
from unittest.mock import patch

import boto3
import pytest
import responses
from botocore.exceptions import ClientError
from moto import mock_aws
from responses.matchers import header_matcher, json_params_matcher

from myapp.checkout import PaymentFailed, checkout

CHARGES = "https://pay.example.com/charges"


@pytest.fixture
def queue(monkeypatch):
    with mock_aws():
        queue = boto3.resource("sqs", region_name="eu-central-1").create_queue(QueueName="delivery")
        monkeypatch.setenv("DELIVERY_QUEUE", queue.url)
        yield queue


@pytest.fixture
def payments(queue):
    """The payment service. Whatever is registered here has to be asked for."""
    with responses.RequestsMock() as payments:
        yield payments


@pytest.fixture
def clock():
    with patch("myapp.checkout.datetime", wraps=datetime) as clock:
        yield clock


def jobs_on(queue):
    return [json.loads(job.body) for job in queue.receive_messages(MaxNumberOfMessages=10)]


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2024, 5, 11, 13, 59, 59, tzinfo=UTC), "2024-05-11"),
        (datetime(2024, 5, 11, 14, 0, 0, tzinfo=UTC), "2024-05-12"),
    ],
)
def test_charges_and_orders_the_delivery(queue, payments, clock, now, day):
    clock.now.return_value = now
    sent = json_params_matcher({"amount": 4900, "reference": "A-17"})
    key = header_matcher({"Idempotency-Key": "A-17"})
    payments.post(CHARGES, json={"id": "ch_1"}, status=201, match=[sent, key])

    assert checkout("A-17", 4900) == "ch_1"

    assert len(payments.calls) == 1
    assert jobs_on(queue) == [{"order": "A-17", "charge": "ch_1", "deliver_on": day}]


def test_delivers_nothing_when_the_payment_is_refused(queue, payments):
    payments.post(CHARGES, json={"id": "ch_1", "error": "card declined"}, status=402)

    with pytest.raises(PaymentFailed):
        checkout("A-17", 4900)

    assert jobs_on(queue) == []


def test_charges_nobody_when_there_is_no_queue_to_send_to(payments, monkeypatch):
    monkeypatch.delenv("DELIVERY_QUEUE")

    with pytest.raises(KeyError, match="DELIVERY_QUEUE"):
        checkout("A-17", 4900)

    assert len(payments.calls) == 0


def test_refunds_the_charge_when_the_queue_refuses(queue, payments):
    queue.delete()
    payments.post(CHARGES, json={"id": "ch_1"}, status=201)
    payments.post(f"{CHARGES}/ch_1/refund", status=201)

    with pytest.raises(ClientError):
        checkout("A-17", 4900)

    assert len(payments.calls) == 2
