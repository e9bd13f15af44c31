import json

import pytest
import requests
import responses

URL = "https://payments.example.com/charge"


def service(request):
    if json.loads(request.body)["amount"] > 10_000:
        return 400, {}, json.dumps({"error": "Limit exceeded"})
    return 200, {}, json.dumps({"receipt": "R1"})


@responses.activate
@pytest.mark.parametrize("amount, status", [(10_000, 200), (10_001, 400)])
def test_limit(amount, status):
    responses.add_callback(responses.POST, URL, callback=service)
    assert requests.post(URL, json={"amount": amount}, timeout=5).status_code == status
