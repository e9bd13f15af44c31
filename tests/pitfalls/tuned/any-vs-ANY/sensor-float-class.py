# Expects "any float" by giving the class float.
# --- sensors/record.py
import time

from sensors.sink import write


def record(name, value):
    write(name, value, time.time())
# --- sensors/sink.py
def write(name, value, timestamp):
    raise ConnectionError("no sink")
# --- tests/test_record.py
import unittest
from unittest.mock import patch

from sensors.record import record


class RecordTest(unittest.TestCase):
    def test_writes_the_value_with_a_timestamp(self):
        with patch("sensors.record.write") as write:
            record("attic", 31.5)
        write.assert_called_once_with("attic", 31.5, float)
