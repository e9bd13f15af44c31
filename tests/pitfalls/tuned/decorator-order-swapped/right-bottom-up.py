# Takes the mocks from the bottom up, as the decorators hand them over.
# --- weatherpi/station.py
import random
import time


def read_sensor():
    return round(random.gauss(15, 3), 1)


def upload(record):
    raise RuntimeError("offline")


def tick():
    record = {"at": time.time(), "celsius": read_sensor()}
    upload(record)
    return record
# --- tests/test_station.py
import unittest
from unittest import mock

from weatherpi import station


class TickTest(unittest.TestCase):
    @mock.patch.object(station, "read_sensor")
    @mock.patch.object(station, "upload")
    @mock.patch("weatherpi.station.time.time")
    def test_record_is_uploaded(self, fake_time, upload, read_sensor):
        read_sensor.return_value = 21.5
        fake_time.return_value = 1000

        station.tick()

        upload.assert_called_once_with({"at": 1000, "celsius": 21.5})
