import json

import pytest
import requests
from requests.adapters import HTTPAdapter

from myapp import payments


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.asked = 0

    def send(self, request, **kwargs):
        assert (request.method, request.url) == ("POST", "https://payments.example.com/charge")
        self.asked += 1
        amount = json.loads(request.body)["amount"]
        assert type(amount) is int
        assert 1 <= amount <= 10_000
        if amount > self.balance:
            return self.answer(402, {"error": f"{self.balance} left"})
        self.balance -= amount
        return self.answer(200, {"receipt": f"#{self.asked}"})

    @staticmethod
    def answer(status, body):
        response = requests.Response()
        response.status_code = status
        response._content = json.dumps(body).encode()
        return response


@pytest.fixture
def account(mocker):
    account = Account(50_000)
    mocker.patch.object(HTTPAdapter, "send", side_effect=account.send)
    return account


def test_empties_the_account(account):
    assert payments.pay(50_000) == ["#1", "#2", "#3", "#4", "#5"]
    assert account.balance == 0


def test_a_small_sum(account):
    assert payments.pay(1) == ["#1"]
    assert account.balance == 49_999


def test_needs_two(account):
    assert len(payments.pay(10_001)) == 2
    assert account.balance == 39_999


def test_nothing_left(account):
    account.balance = 7
    with pytest.raises(payments.ChargeRefused) as caught:
        payments.pay(30_000)
    assert caught.value.args == ("7 left",)
    assert account.asked == 1
