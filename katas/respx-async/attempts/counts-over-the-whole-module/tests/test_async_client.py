import httpx
import pytest
import respx

from myapp.async_client import fetch_user

requests = []


def found(request):
    requests.append(str(request.url))
    return httpx.Response(200, json={"id": 7})


def missing(request):
    requests.append(str(request.url))
    return httpx.Response(404)


def broken(request):
    requests.append(str(request.url))
    return httpx.Response(503)


@pytest.mark.asyncio
@respx.mock
async def test_user():
    respx.get(host="api.example.com").mock(side_effect=found)
    assert await fetch_user(7) == {"id": 7}
    assert requests == ["https://api.example.com/users/7"]


@pytest.mark.asyncio
@pytest.mark.parametrize("answer", [missing, broken])
@respx.mock
async def test_errors(answer):
    respx.get(host="api.example.com").mock(side_effect=answer)
    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(7)
