import json

import pytest
import responses

from myapp.payments import ChargeRefused, pay

URL = "https://payments.example.com/charge"

taken = []


def service(request):
    amount = json.loads(request.body)["amount"]
    if amount > 10_000:
        return 400, {}, json.dumps({"error": "Limit exceeded"})
    taken.append(amount)
    return 200, {}, json.dumps({"receipt": f"R{len(taken)}"})


@responses.activate
def test_pays_in_three():
    responses.add_callback(responses.POST, URL, callback=service)
    assert pay(25_000) == ["R1", "R2", "R3"]
    assert sum(taken) == 25_000


@responses.activate
def test_pays_at_once():
    responses.add_callback(responses.POST, URL, callback=service)
    assert len(pay(10_000)) == 1


@responses.activate
def test_refused():
    responses.post(URL, status=400, json={"error": "Card expired"})
    with pytest.raises(ChargeRefused, match="Card expired"):
        pay(25_000)
    assert len(responses.calls) == 1
