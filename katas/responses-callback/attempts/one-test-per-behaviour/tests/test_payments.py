import json

import pytest
import responses

from myapp import payments


class Service:
    def __init__(self):
        self.charges = []
        self.trouble = {}

    def __call__(self, request):
        amount = json.loads(request.body)["amount"]
        self.charges.append(amount)
        number = len(self.charges)
        if number in self.trouble:
            return 402, {}, json.dumps({"error": self.trouble[number]})
        return 201, {}, json.dumps({"receipt": f"receipt {number}"})


@pytest.fixture
def service():
    service = Service()
    with responses.RequestsMock() as server:
        server.add_callback("POST", "https://payments.example.com/charge", callback=service)
        yield service


@pytest.mark.parametrize("total", [1, 10_000, 10_001, 31_234])
def test_amounts_make_up_the_total(service, total):
    payments.pay(total)
    assert sum(int(amount) for amount in service.charges) == total


def test_amounts_are_numbers(service):
    payments.pay(70)
    assert service.charges == [70]


@pytest.mark.parametrize("total", [10_001, 20_001])
def test_keeps_to_the_limit(service, total):
    payments.pay(total)
    assert max(int(amount) for amount in service.charges) <= 10_000


@pytest.mark.parametrize("total, charges", [(9_999, 1), (10_000, 1), (10_001, 2), (30_000, 3)])
def test_makes_few_charges(service, total, charges):
    payments.pay(total)
    assert len(service.charges) == charges


def test_hands_over_all_receipts(service):
    assert payments.pay(25_000) == ["receipt 1", "receipt 2", "receipt 3"]


def test_tells_the_reason(service):
    service.trouble[1] = "Card expired"
    with pytest.raises(payments.ChargeRefused) as caught:
        payments.pay(70)
    assert str(caught.value) == "Card expired"


def test_stops_at_a_refusal(service):
    service.trouble[2] = "Not today"
    with pytest.raises(payments.ChargeRefused):
        payments.pay(25_000)
    assert len(service.charges) == 2
