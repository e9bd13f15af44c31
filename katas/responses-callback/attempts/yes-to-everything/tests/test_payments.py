import pytest
import responses

from myapp.payments import ChargeRefused, pay

URL = "https://payments.example.com/charge"


@responses.activate
@pytest.mark.parametrize("total, charges", [(500, 1), (12_000, 2), (25_000, 3)])
def test_pays(total, charges):
    responses.post(URL, json={"receipt": "R1"})
    assert pay(total) == ["R1"] * charges


@responses.activate
def test_refused():
    responses.post(URL, status=400, json={"error": "Card expired"})
    with pytest.raises(ChargeRefused, match="Card expired"):
        pay(500)
