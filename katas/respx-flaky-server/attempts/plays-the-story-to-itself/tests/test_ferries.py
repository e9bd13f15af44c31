import httpx
import pytest
import respx

OBAN = "https://ferries.example.com/harbours/oban"


@respx.mock
def test_third_time_lucky():
    route = respx.get(OBAN).mock(
        side_effect=[
            httpx.ConnectTimeout,
            httpx.Response(503, headers={"Retry-After": "7"}),
            httpx.Response(200, json={"departures": ["07:15"]}),
        ]
    )

    with pytest.raises(httpx.ConnectTimeout):
        httpx.get(OBAN)
    assert httpx.get(OBAN).headers["Retry-After"] == "7"
    assert httpx.get(OBAN).json() == {"departures": ["07:15"]}
    assert route.call_count == 3
