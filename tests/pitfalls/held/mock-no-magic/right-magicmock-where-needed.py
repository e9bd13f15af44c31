# The lock is a MagicMock because it is used with `with`; the store, which is not, stays a plain Mock.
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
from unittest.mock import MagicMock, Mock

import pytest

from boxoffice.seats import SeatTaken, reserve


@pytest.fixture
def store():
    store = Mock()
    store.owner.return_value = None
    return store


def test_free_seat_is_assigned_under_the_lock(store):
    lock = MagicMock()

    assert reserve(store, lock, "C", 14, "Imke") == "C14"

    lock.__enter__.assert_called_once_with()
    store.assign.assert_called_once_with("C", 14, "Imke")


def test_lock_is_released_when_the_seat_is_taken(store):
    store.owner.return_value = "Bram"
    lock = MagicMock()

    with pytest.raises(SeatTaken, match="C14"):
        reserve(store, lock, "C", 14, "Imke")

    lock.__exit__.assert_called_once()
    store.assign.assert_not_called()
