"""What departures does when the service falters.

The service stumbles once here, and nobody asks how long the program waited. What else
can happen to it, and to the program?
"""

from unittest.mock import patch

import httpx
import respx

from myapp.ferries import departures

OBAN = "https://ferries.example.com/harbours/oban"


@respx.mock
@patch("time.sleep")
def test_asks_a_busy_service_again(sleep):
    respx.get(OBAN).mock(
        side_effect=[httpx.Response(503), httpx.Response(200, json={"departures": ["07:15"]})]
    )

    assert departures("oban") == ["07:15"]
