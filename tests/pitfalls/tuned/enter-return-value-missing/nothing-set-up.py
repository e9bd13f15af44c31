# Patches what is entered, and sets nothing up on what the block hands out.
# --- weatherstation/probe.py
def connect(port):
    raise OSError(f"no station at {port}")


def humidity(port):
    with connect(port) as station:
        return station.measure("humidity")
# --- tests/test_probe.py
from unittest.mock import patch

from weatherstation import probe


@patch("weatherstation.probe.connect")
def test_humidity_is_measured(connect):
    assert probe.humidity("usb0") == 81
    connect.assert_called_once_with("usb0")
