"""@responses.activate with a callback in a helper function."""

import json

import pytest
import responses

from myapp.payments import ChargeRefused, pay

URL = "https://payments.example.com/charge"


def fake_service(refuse_at=None, status=400):
    amounts = []

    def charge(request):
        body = json.loads(request.body)
        assert list(body) == ["amount"]
        amount = body["amount"]
        assert isinstance(amount, (int, float))
        amounts.append(amount)
        if len(amounts) == refuse_at:
            return status, {}, json.dumps({"error": "Card expired"})
        if amount > 10_000:
            return 400, {}, json.dumps({"error": "Limit exceeded"})
        return 200, {}, json.dumps({"receipt": f"R{len(amounts)}"})

    responses.add_callback("POST", URL, callback=charge)
    return amounts


@pytest.mark.parametrize(
    "total, charges",
    [(1, 1), (9_999, 1), (10_000, 1), (10_001, 2), (20_000, 2), (20_001, 3), (25_000, 3)],
)
@responses.activate
def test_pays(total, charges):
    amounts = fake_service()

    receipts = pay(total)

    assert receipts == [f"R{n}" for n in range(1, charges + 1)]
    assert len(amounts) == charges
    assert sum(amounts) == total


@pytest.mark.parametrize("status", [400, 402, 500])
@pytest.mark.parametrize("refuse_at", [1, 2, 3])
@responses.activate
def test_refused(refuse_at, status):
    amounts = fake_service(refuse_at, status)

    with pytest.raises(ChargeRefused) as error:
        pay(25_000)

    assert str(error.value) == "Card expired"
    assert len(amounts) == refuse_at
