# Configures magic methods through return_value, or assigns a function to them.
# --- queueing/counter.py
def waiting_minutes(queue, desks, per_client=4):
    """Rough waiting time shown on the screen at the entrance."""
    if len(queue) == 0:
        return 0
    return -(-len(queue) // desks) * per_client


def tickets(queue):
    return [client["ticket"] for client in queue]


def desk_of(plan, clerk):
    return plan[clerk]
# --- tests/test_counter.py
from unittest.mock import MagicMock

import pytest

from queueing.counter import desk_of, tickets, waiting_minutes


@pytest.fixture
def queue():
    queue = MagicMock()
    queue.__len__.return_value = 5
    queue.__iter__.return_value = [{"ticket": "A1"}, {"ticket": "A2"}]
    return queue


def test_five_clients_at_two_desks(queue):
    assert waiting_minutes(queue, desks=2) == 12


def test_tickets_in_order(queue):
    assert tickets(queue) == ["A1", "A2"]


def test_desk_comes_from_the_plan():
    plan = MagicMock()
    plan.__getitem__ = lambda self, clerk: {"Uta": 3}[clerk]

    assert desk_of(plan, "Uta") == 3
