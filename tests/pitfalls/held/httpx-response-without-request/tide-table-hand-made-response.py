# Returns a hand-made httpx.Response(200, json=...) that belongs to no request, and the code calls raise_for_status().
# --- tides/table.py
import httpx


def high_tide(port):
    reply = httpx.get("https://api.example.com/tides", params={"port": port})
    reply.raise_for_status()
    return max(reply.json(), key=lambda row: row["metres"])["time"]
# --- tests/test_table.py
from unittest.mock import patch

import httpx

from tides.table import high_tide

ROWS = [{"time": "05:10", "metres": 1.1}, {"time": "11:30", "metres": 4.2}]


def test_high_tide_is_the_deepest_row():
    with patch("tides.table.httpx.get", return_value=httpx.Response(200, json=ROWS)) as get:
        assert high_tide("Brest") == "11:30"

    get.assert_called_once_with("https://api.example.com/tides", params={"port": "Brest"})
