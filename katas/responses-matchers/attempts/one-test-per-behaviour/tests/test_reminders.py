import json

import pytest
import responses

from myapp.reminders import remind

SHELF = {
    "1": [{"id": 7, "member": 31}, {"id": 8, "member": 40}],
    "2": [{"id": 9, "member": 31}],
}


@pytest.fixture
def asked():
    def loans(request):
        found = SHELF[request.params["page"]]
        return 200, {}, json.dumps({"loans": found, "pages": len(SHELF)})

    with responses.RequestsMock() as library:
        library.add_callback("GET", "https://library.example.com/loans", callback=loans)
        library.post("https://library.example.com/reminders", status=201)
        remind("2024-05-02", "s3cret")
        requests = [call.request for call in library.calls]
    return {
        "GET": [request for request in requests if request.method == "GET"],
        "POST": [request for request in requests if request.method == "POST"],
    }


def test_asks_for_as_many_pages_as_there_are(asked):
    assert len(asked["GET"]) == 2


def test_asks_for_each_page(asked):
    assert {request.params["page"] for request in asked["GET"]} == {"1", "2"}


def test_asks_for_the_day(asked):
    for request in asked["GET"]:
        assert request.params == {"due": "2024-05-02", "page": request.params["page"]}


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_shows_the_token(asked, method):
    assert {request.headers.get("Authorization") for request in asked[method]} == {"Bearer s3cret"}


def test_sends_a_reminder_for_each_loan(asked):
    assert len(asked["POST"]) == 3


def test_reminds_of_the_right_loans(asked):
    reminders = {tuple(sorted(json.loads(request.body).items())) for request in asked["POST"]}
    assert reminders == {
        (("loan", 7), ("member", 31)),
        (("loan", 8), ("member", 40)),
        (("loan", 9), ("member", 31)),
    }
