"""Plain tests: the block replaces the network, asyncio.run does the waiting."""

import asyncio

import httpx
import pytest
import respx

from myapp.async_client import fetch_user


def test_user():
    with respx.mock(base_url="https://api.example.com") as service:
        users = service.get("/users/42")
        users.return_value = httpx.Response(200, json={"id": 42, "name": "Mary"})

        user = asyncio.run(fetch_user(42))

    assert user["name"] == "Mary"
    users.calls.assert_called_once()


def test_two_users():
    with respx.mock(base_url="https://api.example.com") as service:
        service.get("/users/1").respond(json={"id": 1})
        service.get("/users/2").respond(json={"id": 2})

        assert [asyncio.run(fetch_user(i)) for i in (1, 2)] == [{"id": 1}, {"id": 2}]


@pytest.mark.parametrize("status", [404, 500])
def test_errors(status):
    with respx.mock(base_url="https://api.example.com") as service:
        service.get("/users/42").respond(status, json={"detail": "no"})

        with pytest.raises(httpx.HTTPStatusError):
            asyncio.run(fetch_user(42))
