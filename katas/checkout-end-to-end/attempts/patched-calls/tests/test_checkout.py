import json
from datetime import datetime
from unittest.mock import ANY, Mock, call

import pytest

from myapp import checkout as shop

CHARGES = "https://pay.example.com/charges"


@pytest.fixture
def post(mocker):
    post = mocker.patch("myapp.checkout.requests.post")
    post.return_value = Mock(ok=True, status_code=201)
    post.return_value.json.return_value = {"id": "ch_1"}
    return post


@pytest.fixture(autouse=True)
def send(mocker, monkeypatch):
    monkeypatch.setenv("DELIVERY_QUEUE", "https://queue/")
    mocker.patch("myapp.checkout.datetime").now.return_value = datetime(2024, 5, 11, 14)
    return mocker.patch("myapp.checkout.boto3.client").return_value.send_message


def test_paid(post, send):
    assert shop.checkout("A-17", 4900) == "ch_1"
    post.assert_called_once_with(
        CHARGES,
        json={"amount": 4900, "reference": "A-17"},
        headers={"Idempotency-Key": "A-17"},
        timeout=ANY,
    )
    send.assert_called_once()
    assert json.loads(send.call_args.kwargs["MessageBody"]) == {
        "order": "A-17",
        "charge": "ch_1",
        "deliver_on": "2024-05-12",
    }


def test_declined(post, send):
    post.return_value.ok = False
    with pytest.raises(shop.PaymentFailed):
        shop.checkout("A-17", 4900)
    send.assert_not_called()


def test_no_variable(post, monkeypatch):
    monkeypatch.delenv("DELIVERY_QUEUE")
    with pytest.raises(KeyError):
        shop.checkout("A-17", 4900)
    post.assert_not_called()


def test_refund(post, send):
    send.side_effect = RuntimeError
    with pytest.raises(RuntimeError):
        shop.checkout("A-17", 4900)
    assert post.call_args == call(f"{CHARGES}/ch_1/refund", timeout=ANY)
