import json

import responses

from myapp.reminders import remind

API = "https://library.example.com"


@responses.activate
def test_reminds():
    responses.get(f"{API}/loans", json={"loans": [{"id": 7, "member": 31}], "pages": 2})
    responses.get(f"{API}/loans", json={"loans": [{"id": 8, "member": 40}], "pages": 2})
    responses.post(f"{API}/reminders")

    remind("2024-05-02", "s3cret")

    asked = [call.request for call in responses.calls]
    assert [request.url for request in asked] == [
        f"{API}/loans?due=2024-05-02&page=1",
        f"{API}/reminders",
        f"{API}/loans?due=2024-05-02&page=2",
        f"{API}/reminders",
    ]
    assert {request.headers.get("Authorization") for request in asked} == {"Bearer s3cret"}
    assert [json.loads(request.body) for request in asked if request.method == "POST"] == [
        {"loan": 7, "member": 31},
        {"loan": 8, "member": 40},
    ]
