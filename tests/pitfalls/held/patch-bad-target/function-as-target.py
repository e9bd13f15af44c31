# Gives patch() the function itself instead of the dotted string that names it.
# --- parcels/tracking.py
def carrier_status(code):
    raise TimeoutError("carrier does not answer")


def summary(code):
    events = carrier_status(code)
    return f"{code}: {events[-1]} ({len(events)} events)"
# --- tests/test_tracking.py
from unittest.mock import patch

from parcels.tracking import carrier_status, summary


@patch(carrier_status)
def test_summary_shows_last_event(mock_status):
    mock_status.return_value = ["packed", "sent"]
    assert summary("ZX1") == "ZX1: sent (2 events)"
