from unittest.mock import patch

import httpx
import pytest
import respx

from myapp.ferries import departures

OBAN = "https://ferries.example.com/harbours/oban"


@respx.mock
@patch("time.sleep")
def test_gives_up(sleep):
    respx.get(OBAN).mock(side_effect=[httpx.ConnectTimeout, httpx.Response(503)])

    with pytest.raises(httpx.HTTPStatusError):
        departures("oban")

    assert sleep.call_count == 2
