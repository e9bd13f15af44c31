# Gives the types float and str as if they matched any value of that type.
# --- buoy/telemetry.py
import time


def publish(client, station, wave_height):
    topic = f"sea/{station}/waves"
    client.publish(topic, {"height": wave_height, "at": time.time()}, qos=1)
    return topic
# --- tests/test_telemetry.py
import unittest
from unittest import mock

from buoy import telemetry


class PublishTest(unittest.TestCase):
    def test_reading_goes_to_the_stations_topic(self):
        client = mock.MagicMock()

        telemetry.publish(client, "north-2", 1.8)

        client.publish.assert_called_once_with(str, {"height": 1.8, "at": float}, qos=int)
