"""pytest fixtures and monkeypatch, with moto for the queue and responses for the payments."""

import json
from datetime import UTC, datetime
from unittest.mock import Mock, patch

import boto3
import pytest
import responses
from botocore.exceptions import ClientError
from moto import mock_aws

from myapp.checkout import PaymentFailed, checkout

CHARGES = "https://pay.example.com/charges"
REFUND = "https://pay.example.com/charges/ch_1/refund"


@pytest.fixture
def sqs(monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    with mock_aws():
        yield boto3.client("sqs", region_name="eu-central-1")


@pytest.fixture
def queue(sqs, monkeypatch):
    url = sqs.create_queue(QueueName="delivery")["QueueUrl"]
    monkeypatch.setenv("DELIVERY_QUEUE", url)
    return url


@pytest.fixture
def pay(sqs):
    # after moto, which patches requests as well
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


@pytest.fixture
def paid(pay):
    pay.post(CHARGES, json={"id": "ch_1"})
    pay.post(REFUND, json={})
    return pay


@pytest.fixture(autouse=True)
def set_clock(monkeypatch):
    def set_to(*moment):
        now = datetime(*moment, tzinfo=UTC)
        clock = Mock(spec=["now"])
        clock.now.side_effect = lambda tz: now.astimezone(tz)
        monkeypatch.setattr("myapp.checkout.datetime", clock)

    set_to(2024, 5, 11, 9)
    return set_to


def messages(sqs, url):
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
    return [json.loads(message["Body"]) for message in found]


def urls(pay):
    return [call.request.url for call in pay.calls]


def test_charges_once(queue, paid):
    assert checkout("A-17", 4900) == "ch_1"

    assert urls(paid) == [CHARGES]
    request = paid.calls[0].request
    assert json.loads(request.body) == {"amount": 4900, "reference": "A-17"}
    assert request.headers["Idempotency-Key"] == "A-17"


def test_accepts_201(queue, pay):
    pay.post(CHARGES, json={"id": "ch_9"}, status=201)
    assert checkout("B-2", 100) == "ch_9"


def test_puts_one_message_on_the_queue(sqs, queue, paid):
    checkout("A-17", 4900)
    assert messages(sqs, queue) == [
        {"order": "A-17", "charge": "ch_1", "deliver_on": "2024-05-11"}
    ]


@pytest.mark.parametrize(
    "moment, day",
    [
        ((2024, 5, 11, 0, 0, 0), "2024-05-11"),
        ((2024, 5, 11, 13, 59, 59), "2024-05-11"),
        ((2024, 5, 11, 14, 0, 0), "2024-05-12"),
        ((2024, 5, 11, 23, 59, 59), "2024-05-12"),
        ((2024, 12, 31, 15, 0, 0), "2025-01-01"),
    ],
)
def test_day_of_delivery(sqs, queue, paid, set_clock, moment, day):
    set_clock(*moment)
    checkout("A-17", 4900)
    assert [m["deliver_on"] for m in messages(sqs, queue)] == [day]


@pytest.mark.parametrize("status", [400, 402, 500, 503])
@pytest.mark.parametrize("body", [{"id": "ch_1"}, {"error": "no"}])
def test_refused(sqs, queue, pay, status, body):
    pay.post(CHARGES, json=body, status=status)
    with pytest.raises(PaymentFailed):
        checkout("A-17", 4900)
    assert urls(pay) == [CHARGES]
    assert messages(sqs, queue) == []


def test_refund_when_the_queue_does_not_exist(sqs, queue, paid):
    sqs.delete_queue(QueueUrl=queue)
    with pytest.raises(ClientError):
        checkout("A-17", 4900)
    assert urls(paid) == [CHARGES, REFUND]
    assert paid.calls[1].request.method == "POST"


def test_refund_refused_still_gives_the_first_error(sqs, queue, pay):
    pay.post(CHARGES, json={"id": "ch_1"})
    pay.post(REFUND, status=500)
    sqs.delete_queue(QueueUrl=queue)
    with pytest.raises(ClientError):
        checkout("A-17", 4900)
    assert urls(pay) == [CHARGES, REFUND]


def test_refund_after_any_other_error(queue, paid):
    error = OSError("no network")
    with patch("botocore.client.BaseClient._make_api_call", side_effect=error):
        with pytest.raises(OSError) as caught:
            checkout("A-17", 4900)
    assert caught.value is error
    assert urls(paid) == [CHARGES, REFUND]


def test_nobody_pays_when_there_is_no_client(queue, paid):
    error = RuntimeError("no client")
    with (
        patch("botocore.session.Session.create_client", side_effect=error),
        patch("botocore.client.BaseClient._make_api_call", side_effect=error),
        pytest.raises(RuntimeError),
    ):
        checkout("A-17", 4900)
    assert urls(paid).count(CHARGES) == urls(paid).count(REFUND)


def test_no_queue_set(sqs, pay, monkeypatch):
    monkeypatch.delenv("DELIVERY_QUEUE", raising=False)
    with pytest.raises(KeyError):
        checkout("A-17", 4900)
    assert urls(pay) == []


def test_looks_for_the_queue_at_each_call(sqs, queue, paid, monkeypatch):
    checkout("A-17", 4900)
    other = sqs.create_queue(QueueName="other")["QueueUrl"]
    monkeypatch.setenv("DELIVERY_QUEUE", other)
    checkout("A-18", 100)
    assert [m["order"] for m in messages(sqs, queue)] == ["A-17"]
    assert [m["order"] for m in messages(sqs, other)] == ["A-18"]
