# Sets one field of the mocked order only; the other one is a mock that json cannot write.
# --- kiosk/outbox.py
import json


def queue_message(order, outbox):
    body = json.dumps({"id": order.number, "table": order.table, "rush": False})
    outbox.append(body)
    return len(body)
# --- tests/test_outbox.py
import json
from unittest import mock

import pytest

from kiosk.outbox import queue_message


@pytest.fixture
def order():
    return mock.Mock(number=88)


def test_message_names_the_order(order):
    outbox = []

    queue_message(order, outbox)

    assert json.loads(outbox[0])["id"] == 88
