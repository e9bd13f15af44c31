# The mocked call returns the data at once, but the code gets a response there and asks it for its JSON.
# --- tides/service.py
def get(path):
    raise OSError(f"offline: {path}")
# --- tides/table.py
from tides.service import get


def next_high_tide(port):
    tides = get(f"/ports/{port}/tides").json()
    return next(tide["at"] for tide in tides["tides"] if tide["kind"] == "high")
# --- tests/test_table.py
from unittest.mock import patch

from tides.table import next_high_tide


@patch("tides.table.get")
def test_next_high_tide(mock_get):
    mock_get.return_value = {"tides": [{"kind": "low", "at": "04:10"}, {"kind": "high", "at": "10:25"}]}

    assert next_high_tide("brest") == "10:25"
