import json
import os
import re
from contextlib import contextmanager
from datetime import datetime
from types import SimpleNamespace
from unittest import mock

import boto3
import moto
import pytest
import responses
from botocore.exceptions import ClientError

import myapp.checkout


class Bank:
    """Keeps accounts: an order has paid when its money is here, and has not when it went back."""

    def __init__(self, refuses=False):
        self.refuses = refuses
        self.keys, self.balance = [], {}

    def __call__(self, request):
        refund = re.fullmatch(r"https://pay\.example\.com/charges/(.+)/refund", request.url)
        if refund:
            del self.balance[refund[1]]
            return 200, {}, "{}"
        assert request.url == "https://pay.example.com/charges"
        charge = f"charge-{len(self.keys)}"
        self.keys.append(request.headers["Idempotency-Key"])
        if self.refuses:
            return 402, {}, json.dumps({"id": charge})
        self.balance[charge] = json.loads(request.body)["amount"]
        return 201, {}, json.dumps({"id": charge})


@contextmanager
def shop(bank, hour=9, queue="flowers"):
    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return cls(2024, 2, 28, hour, tzinfo=tz)

    with moto.mock_aws(), responses.RequestsMock(assert_all_requests_are_fired=False) as http:
        http.add_callback("POST", re.compile("https://pay.example.com/"), callback=bank)
        sqs = boto3.client("sqs", region_name="eu-central-1")
        url = sqs.create_queue(QueueName="flowers")["QueueUrl"]
        setting = {"DELIVERY_QUEUE": url.replace("flowers", queue)} if queue else {}

        def jobs():
            answer = sqs.receive_message(QueueUrl=url)
            return [json.loads(message["Body"]) for message in answer.get("Messages", ())]

        with mock.patch.dict(os.environ, setting), mock.patch("myapp.checkout.datetime", Clock):
            yield SimpleNamespace(jobs=jobs, checkout=myapp.checkout.checkout)


@pytest.mark.parametrize(("hour", "day"), [(13, 28), (14, 29), (23, 29)])
def test_paid_and_on_its_way(hour, day):
    bank = Bank()
    with shop(bank, hour) as it:
        charge = it.checkout("C-9", 300)
        [job] = it.jobs()
    assert bank.balance == {charge: 300}
    assert bank.keys == ["C-9"]
    assert job == {"order": "C-9", "charge": charge, "deliver_on": f"2024-02-{day}"}


@pytest.mark.parametrize(
    ("refuses", "queue", "error"),
    [
        (True, "flowers", myapp.checkout.PaymentFailed),
        (False, "weeds", ClientError),
        (False, "", KeyError),
    ],
    ids=["bank", "queue", "setting"],
)
def test_neither_paid_nor_on_its_way(refuses, queue, error):
    bank = Bank(refuses)
    with shop(bank, queue=queue) as it:
        with pytest.raises(error):
            it.checkout("C-9", 300)
        assert it.jobs() == []
    assert bank.balance == {}
