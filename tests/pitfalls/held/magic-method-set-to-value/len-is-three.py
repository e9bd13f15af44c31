# Assigns a number to __len__ instead of to its return value.
# --- queueing/counter.py
def waiting_minutes(queue, desks, per_client=4):
    """Rough waiting time shown on the screen at the entrance."""
    if len(queue) == 0:
        return 0
    return -(-len(queue) // desks) * per_client
# --- tests/test_counter.py
from unittest.mock import MagicMock

import pytest

from queueing.counter import waiting_minutes


@pytest.fixture
def queue():
    return MagicMock()


def test_nobody_waits(queue):
    assert waiting_minutes(queue, desks=2) == 0


def test_five_clients_at_two_desks(queue):
    queue.__len__ = 5

    assert waiting_minutes(queue, desks=2) == 12
