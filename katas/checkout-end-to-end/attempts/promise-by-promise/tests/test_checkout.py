import json
import re
from contextlib import suppress
from datetime import datetime

import boto3
import pytest
import responses
from moto import mock_aws

from myapp.checkout import PaymentFailed, checkout

REGION = "eu-central-1"
PAY = "https://pay.example.com/charges"


@pytest.fixture(autouse=True)
def sqs(monkeypatch):
    with mock_aws():
        client = boto3.client("sqs", region_name=REGION)
        url = client.create_queue(QueueName="jobs")["QueueUrl"]
        monkeypatch.setenv("DELIVERY_QUEUE", url)
        yield client


@pytest.fixture
def jobs(sqs):
    def read():
        [url] = sqs.list_queues()["QueueUrls"]
        answer = sqs.receive_message(QueueUrl=url)
        return [json.loads(message["Body"]) for message in answer.get("Messages", [])]

    return read


@pytest.fixture
def no_such_queue(monkeypatch):
    monkeypatch.setenv("DELIVERY_QUEUE", f"https://sqs.{REGION}.amazonaws.com/123456789012/gone")


@responses.activate
def test_returns_the_id():
    responses.post(PAY, json={"id": "ch_8"})
    assert checkout("A-17", 4900) == "ch_8"


@responses.activate
def test_asks_for_the_money():
    responses.post(PAY, json={"id": "ch_8"})
    checkout("A-17", 4900)
    [call] = responses.calls
    assert json.loads(call.request.body) == {"amount": 4900, "reference": "A-17"}


@responses.activate
def test_names_the_order_as_the_key():
    responses.post(PAY, json={"id": "ch_8"})
    checkout("A-17", 4900)
    assert responses.calls[0].request.headers["Idempotency-Key"] == "A-17"


@responses.activate
def test_the_driver_learns_order_and_charge(jobs):
    responses.post(PAY, json={"id": "ch_8"})
    checkout("A-17", 4900)
    [job] = jobs()
    assert job.keys() == {"order", "charge", "deliver_on"}
    assert (job["order"], job["charge"]) == ("A-17", "ch_8")


@pytest.mark.parametrize(
    ("moment", "day"),
    [("2024-12-31T00:00", "2024-12-31"), ("2024-12-31T14:00", "2025-01-01")],
)
@responses.activate
def test_delivery_day(mocker, jobs, moment, day):
    clock = mocker.patch("myapp.checkout.datetime")
    clock.now.return_value = datetime.fromisoformat(moment)
    responses.post(PAY, json={"id": "ch_8"})
    checkout("A-17", 4900)
    assert [job["deliver_on"] for job in jobs()] == [day]


@responses.activate
def test_a_refusal_is_told():
    responses.post(PAY, json={"error": "no money"}, status=402)
    with pytest.raises(PaymentFailed):
        checkout("A-17", 4900)


@responses.activate
def test_a_refusal_delivers_nothing(jobs):
    responses.post(PAY, json={"id": "ch_8"}, status=500)
    with suppress(PaymentFailed):
        checkout("A-17", 4900)
    assert jobs() == []


@responses.activate
def test_no_variable_no_charge(monkeypatch):
    monkeypatch.delenv("DELIVERY_QUEUE")
    responses.post(PAY, json={"id": "ch_8"})
    with pytest.raises(KeyError):
        checkout("A-17", 4900)
    responses.assert_call_count(PAY, 0)


@responses.activate
def test_pays_back(no_such_queue):
    responses.post(re.compile(".*"), json={"id": "ch_8"})
    with suppress(Exception):
        checkout("A-17", 4900)
    assert [call.request.url for call in responses.calls] == [PAY, f"{PAY}/ch_8/refund"]
