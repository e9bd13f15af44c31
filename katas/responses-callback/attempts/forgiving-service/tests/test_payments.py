import json

import pytest
import responses

from myapp.payments import ChargeRefused, pay

URL = "https://payments.example.com/charge"


@responses.activate
@pytest.mark.parametrize("total, charges", [(10_000, 1), (10_001, 2), (25_000, 3)])
def test_pays(total, charges):
    taken = []

    def service(request):
        amount = int(json.loads(request.body)["amount"])
        if amount > 10_000:
            return 400, {}, json.dumps({"error": "Limit exceeded"})
        taken.append(amount)
        return 200, {}, json.dumps({"receipt": len(taken)})

    responses.add_callback(responses.POST, URL, callback=service)

    assert pay(total) == list(range(1, charges + 1))
    assert sum(taken) == total


@responses.activate
def test_refused():
    responses.post(URL, status=400, json={"error": "Card expired"})
    with pytest.raises(ChargeRefused, match="Card expired"):
        pay(25_000)
    assert len(responses.calls) == 1
