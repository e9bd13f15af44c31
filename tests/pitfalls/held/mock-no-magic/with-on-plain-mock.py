# Hands a plain Mock to code that uses it in a with statement.
# --- boxoffice/seats.py
class SeatTaken(Exception):
    pass


def reserve(store, lock, row, number, guest):
    """Reserve one seat; the lock keeps two clerks from selling it twice."""
    with lock:
        if store.owner(row, number):
            raise SeatTaken(f"{row}{number}")
        store.assign(row, number, guest)
    return f"{row}{number}"
# --- tests/test_seats.py
from unittest.mock import Mock

import pytest

from boxoffice.seats import SeatTaken, reserve


@pytest.fixture
def store():
    store = Mock()
    store.owner.return_value = None
    return store


def test_free_seat_is_assigned(store):
    lock = Mock()

    assert reserve(store, lock, "C", 14, "Imke") == "C14"

    store.assign.assert_called_once_with("C", 14, "Imke")


def test_taken_seat_is_refused(store):
    store.owner.return_value = "Bram"

    with pytest.raises(SeatTaken):
        reserve(store, Mock(), "C", 14, "Imke")
