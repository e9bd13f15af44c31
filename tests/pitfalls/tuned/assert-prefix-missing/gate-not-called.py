# Asserts the attribute not_called of a mock, which is just another (true) mock.
# --- parking/gate.py
class Garage:
    def __init__(self, barrier, payments):
        self.barrier = barrier
        self.payments = payments

    def leave(self, ticket):
        if not self.payments.is_paid(ticket):
            return False
        self.barrier.open()
        return True
# --- tests/test_gate.py
import pytest
from unittest.mock import Mock

from parking.gate import Garage


@pytest.fixture
def payments():
    return Mock()


@pytest.fixture
def barrier():
    return Mock()


def test_barrier_opens_for_paid_ticket(barrier, payments):
    payments.is_paid.return_value = True
    Garage(barrier, payments).leave("T-19")
    assert barrier.open.called_once


def test_barrier_stays_shut_for_unpaid_ticket(barrier, payments):
    payments.is_paid.return_value = False
    Garage(barrier, payments).leave("T-20")
    assert barrier.open.not_called
