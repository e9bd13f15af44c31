import pytest
import responses

from myapp.payments import ChargeRefused, pay

URL = "https://payments.example.com/charge"


@responses.activate
@pytest.mark.parametrize(
    "total, bodies",
    [
        (10_000, [b'{"amount": 10000}']),
        (25_000, [b'{"amount": 10000}', b'{"amount": 10000}', b'{"amount": 5000}']),
    ],
)
def test_pays(total, bodies):
    receipts = [f"R{number}" for number in range(len(bodies))]
    for receipt in receipts:
        responses.post(URL, json={"receipt": receipt})

    assert pay(total) == receipts
    assert [call.request.body for call in responses.calls] == bodies


@responses.activate
def test_refused():
    responses.post(URL, status=400, json={"error": "Card expired"})
    with pytest.raises(ChargeRefused, match="Card expired"):
        pay(25_000)
    assert len(responses.calls) == 1
