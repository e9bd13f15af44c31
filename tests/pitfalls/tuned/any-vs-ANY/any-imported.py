# Imports ANY under a name that mock does not have.
# --- radio/beacon.py
import uuid


def announce(station, channel):
    channel.publish(station, key=str(uuid.uuid4()))
# --- tests/test_beacon.py
from unittest.mock import Mock, any

from radio.beacon import announce


def test_the_station_is_announced():
    channel = Mock()
    announce("north", channel)
    channel.publish.assert_called_once_with("north", key=any)
