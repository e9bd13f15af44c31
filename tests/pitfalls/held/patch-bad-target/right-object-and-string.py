# patch.object gets the object and a string, patch gets a dotted string.
# --- parcels/tracking.py
def carrier_status(code):
    raise TimeoutError("carrier does not answer")


def summary(code):
    events = carrier_status(code)
    return f"{code}: {events[-1]} ({len(events)} events)"
# --- tests/test_tracking.py
from unittest.mock import patch

from parcels import tracking

TARGET = f"{tracking.__name__}.carrier_status"


@patch.object(tracking, "carrier_status")
def test_summary_shows_last_event(mock_status):
    mock_status.return_value = ["packed", "sent"]
    assert tracking.summary("ZX1") == "ZX1: sent (2 events)"


@patch(TARGET, return_value=["packed"])
def test_summary_of_a_new_parcel(mock_status):
    assert tracking.summary("ZX2") == "ZX2: packed (1 events)"
    mock_status.assert_called_once_with("ZX2")
