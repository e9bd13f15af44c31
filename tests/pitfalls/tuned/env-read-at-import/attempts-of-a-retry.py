# Sets the number of attempts in the environment when the module has read it already.
# --- windfarm/turbines.py
import os

import httpx

ATTEMPTS = int(os.environ.get("WINDFARM_ATTEMPTS", "1"))
CLIENT = httpx.Client(base_url="https://wind.example.com", timeout=5)


def output(turbine):
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return CLIENT.get(f"/turbines/{turbine}").json()["kilowatts"]
        except (httpx.HTTPError, ValueError):
            if attempt == ATTEMPTS:
                raise
# --- tests/test_turbines.py
import httpx
import pytest

from windfarm.turbines import output


@pytest.mark.parametrize("trouble", [httpx.ConnectError("no route to host"), ValueError("not JSON")])
def test_second_attempt_succeeds(monkeypatch, respx_mock, trouble):
    monkeypatch.setenv("WINDFARM_ATTEMPTS", "2")
    route = respx_mock.get("https://wind.example.com/turbines/3")
    route.side_effect = [trouble, httpx.Response(200, json={"kilowatts": 810})]

    assert output(3) == 810
