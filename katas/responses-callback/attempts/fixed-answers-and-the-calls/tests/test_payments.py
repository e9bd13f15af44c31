import json

import pytest
import responses

from myapp.payments import ChargeRefused, pay

URL = "https://payments.example.com/charge"


def amounts():
    return [json.loads(call.request.body)["amount"] for call in responses.calls]


@responses.activate
def test_three_charges():
    for receipt in ("a", "b", "c"):
        responses.post(URL, json={"receipt": receipt})

    assert pay(30_000) == ["a", "b", "c"]
    assert amounts() == [10_000, 10_000, 10_000]


@responses.activate
def test_just_above_the_limit():
    responses.post(URL, json={"receipt": "a"})
    responses.post(URL, json={"receipt": "b"})

    assert pay(10_001) == ["a", "b"]
    assert sum(amounts()) == 10_001
    assert max(amounts()) <= 10_000


@responses.activate
def test_no_money():
    responses.post(URL, status=400, json={"error": "No money"})

    with pytest.raises(ChargeRefused, match="No money"):
        pay(12_000)
    responses.assert_call_count(URL, 1)
