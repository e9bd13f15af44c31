"""Style: a fixture with its own respx router, plain tests with asyncio.run, every request looked at."""

import asyncio

import httpx
import pytest
import respx

from myapp.async_client import fetch_user

USER = {"id": 7, "name": "Ada Łovelace", "mail": None, "tags": ["a", {"b": [1.5, True]}], "error": "none"}

BODIES = {
    "json error": {"json": {"error": "try again later"}},
    "looks like a user": {"json": USER},
    "json list": {"json": []},
    "html": {"html": "<h1>no</h1>"},
    "empty": {},
}


@pytest.fixture
def service():
    with respx.mock(assert_all_called=False) as service:
        yield service


@pytest.fixture(autouse=True)
def no_blocking_client(monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("a blocking client was used")

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", refuse)


def fetch(user_id):
    return asyncio.run(fetch_user(user_id))


def asked(service):
    return [(call.request.method, str(call.request.url)) for call in service.calls]


@pytest.mark.parametrize("user_id", [1, 7, 0, 12345678901])
def test_asks_once_for_this_user(service, user_id):
    service.route().respond(json=USER)

    fetch(user_id)

    assert asked(service) == [("GET", f"https://api.example.com/users/{user_id}")]


@pytest.mark.parametrize("user", [USER, {"id": 8}, {}], ids=["full", "short", "empty"])
def test_gives_the_object_back_as_it_came(service, user):
    service.get("https://api.example.com/users/7").respond(200, json=user)

    assert fetch(7) == user


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 418, 429, 451, 500, 501, 502, 503, 504])
def test_every_error_status_raises_after_one_question(service, status, body):
    service.route().respond(status, **body)

    with pytest.raises(httpx.HTTPStatusError):
        fetch(7)

    assert asked(service) == [("GET", "https://api.example.com/users/7")]


def test_two_questions_are_two_requests(service):
    service.get("https://api.example.com/users/7").respond(json={"id": 7})
    service.get("https://api.example.com/users/8").respond(404)

    assert fetch(7) == {"id": 7}
    with pytest.raises(httpx.HTTPStatusError):
        fetch(8)

    assert len(service.calls) == 2
