# In a test method, the fixture comes first and the mocks after it.
# --- taxi/trips.py
def measure(start, end):
    raise OSError


def send_receipt(customer, amount):
    raise OSError


def finish(trip):
    amount = 4 + 2 * measure(trip["from"], trip["to"])
    send_receipt(trip["customer"], amount)
    return amount
# --- tests/test_trips.py
from unittest import mock

import pytest

from taxi import trips


@pytest.fixture
def trip():
    return {"customer": "Zoe", "from": "station", "to": "zoo"}


class TestFinish:
    @mock.patch.object(trips, "send_receipt")
    @mock.patch.object(trips, "measure", return_value=8)
    def test_receipt_shows_the_amount(self, trip, mock_measure, mock_receipt):
        assert trips.finish(trip) == 20
        mock_measure.assert_called_once_with("station", "zoo")
        mock_receipt.assert_called_once_with("Zoe", 20)
