import json

import responses

from myapp.payments import pay

URL = "https://payments.example.com/charge"


def service(request):
    if json.loads(request.body)["amount"] > 10_000:
        return {"error": "Limit exceeded"}
    return {"receipt": "R1"}


@responses.activate
def test_pays():
    responses.add_callback(responses.POST, URL, callback=service)
    assert pay(10_001) == ["R1", "R1"]
