"""MagicMock for pool and batch, with configured magic methods."""

from unittest.mock import MagicMock, call

import pytest

from myapp.depot import book_in


def test_books_in_the_parcels():
    pool = MagicMock()
    connection = pool.__enter__.return_value

    assert book_in(pool, ["A1", "B2"]) == "2 of 2 parcels"

    assert connection.insert.call_args_list == [call("A1"), call("B2")]
    pool.__enter__.assert_called_once()
    pool.__exit__.assert_called_once()


def test_less_than_announced():
    pool = MagicMock()
    connection = pool.__enter__.return_value
    batch = MagicMock()
    batch.__len__.return_value = 5
    batch.__iter__.return_value = ["C3", "A1", "B2"]

    assert book_in(pool, batch) == "3 of 5 parcels"

    assert connection.insert.call_args_list == [call("C3"), call("A1"), call("B2")]
    pool.__exit__.assert_called_once()


def test_insert_raises():
    pool = MagicMock()
    connection = pool.__enter__.return_value
    connection.insert.side_effect = OSError("damaged label")

    with pytest.raises(OSError):
        book_in(pool, ["A1", "B2"])

    pool.__exit__.assert_called_once()


def test_inserts_inside_the_block():
    pool = MagicMock()
    connection = pool.__enter__.return_value

    def insert(parcel):
        pool.__exit__.assert_not_called()

    connection.insert.side_effect = insert

    book_in(pool, ["A1", "B2"])

    assert connection.insert.call_count == 2
