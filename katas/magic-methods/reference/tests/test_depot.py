"""Booking in, without a database and without a lorry."""

from unittest.mock import MagicMock, call

import pytest

from myapp.depot import book_in


@pytest.fixture
def batch():
    batch = MagicMock()
    batch.__len__.return_value = 5
    batch.__iter__.return_value = ["A1", "B2", "C3"]
    return batch


def test_tells_how_many_came_of_those_announced(batch):
    assert book_in(MagicMock(), batch) == "3 of 5 parcels"


def test_inserts_through_the_connection(batch):
    pool = MagicMock()
    connection = pool.__enter__.return_value

    book_in(pool, batch)

    assert connection.insert.call_args_list == [call("A1"), call("B2"), call("C3")]
    pool.__exit__.assert_called_once()


def test_gives_the_connection_back_when_a_parcel_is_refused(batch):
    pool = MagicMock()
    pool.__enter__.return_value.insert.side_effect = OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        book_in(pool, batch)

    pool.__exit__.assert_called_once()
