"""What pay promises, with a payment service that reads what it is asked to take."""

import json

import pytest
import responses

from myapp.payments import ChargeRefused, pay

URL = "https://payments.example.com/charge"


@responses.activate
@pytest.mark.parametrize(
    "total, charges", [(500, 1), (10_000, 1), (10_001, 2), (20_000, 2), (25_000, 3)]
)
def test_pays_the_total_in_as_few_charges_as_allowed(total, charges):
    taken = []

    def service(request):
        amount = json.loads(request.body)["amount"]
        if amount > 10_000:
            return 400, {}, json.dumps({"error": "Limit exceeded"})
        taken.append(amount)
        return 200, {}, json.dumps({"receipt": f"R{len(taken)}"})

    responses.add_callback(responses.POST, URL, callback=service)

    assert pay(total) == [f"R{number}" for number in range(1, charges + 1)]
    assert sum(taken) == total


@responses.activate
def test_a_refusal_is_the_end():
    responses.post(URL, json={"receipt": "R1"})
    responses.post(URL, status=400, json={"error": "Card expired"})

    with pytest.raises(ChargeRefused, match="^Card expired$"):
        pay(25_000)

    assert len(responses.calls) == 2
