# Calls ANY, as if it were a matcher to be made first.
# --- radio/uplink.py
import time


def report(station, uplink):
    uplink.post(station, sent_at=time.time())
# --- tests/test_uplink.py
from unittest.mock import ANY, Mock

from radio.uplink import report


def test_the_station_reports():
    uplink = Mock()
    report("north", uplink)
    uplink.post.assert_called_once_with("north", sent_at=ANY())
