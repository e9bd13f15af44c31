"""Replaces the one method every request of a client passes through."""

import httpx
import pytest

from myapp.async_client import fetch_user


@pytest.fixture
def send(mocker):
    return mocker.patch("httpx.AsyncClient.send", autospec=True)


def response(status, **content):
    return httpx.Response(
        status, request=httpx.Request("GET", "https://api.example.com"), **content
    )


@pytest.mark.asyncio
async def test_user(send):
    send.return_value = response(200, json={"id": 8})

    assert await fetch_user(8) == {"id": 8}

    send.assert_awaited_once()
    _, request = send.await_args.args
    assert request.method == "GET"
    assert request.url == "https://api.example.com/users/8"


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [400, 404, 500])
async def test_errors(send, status):
    send.return_value = response(status, json={})
    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(8)
