import pytest

import myapp.payment_service
from myapp.payment_client import PaymentClient


class Bank:
    def __init__(self, limit):
        self.limit = limit
        self.receipts = []

    def process(self, amount):
        status = "paid" if amount <= self.limit else "declined"
        number = len(self.receipts) + 1
        self.receipts.append({"id": number, "status": status, "amount": amount, "limit": 500})
        return self.receipts[-1]


@pytest.fixture
def bank(monkeypatch):
    bank = Bank(limit=500)
    monkeypatch.setattr(myapp.payment_service, "process", bank.process)
    return bank


def test_the_shop_hears_what_the_bank_says(bank):
    client = PaymentClient()

    heard = [client.charge(499), client.charge(501)]

    assert heard == bank.receipts
    assert [receipt["amount"] for receipt in heard] == [499, 501]
