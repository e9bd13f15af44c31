from unittest.mock import Mock, call

import pytest

from myapp.depot import book_in


def a_pool(connection):
    pool = Mock()
    pool.__enter__ = Mock(return_value=connection)
    pool.__exit__ = Mock(return_value=None)
    return pool


def a_batch(length, *parcels):
    batch = Mock()
    batch.__len__ = lambda self: length
    batch.__iter__ = lambda self: iter(parcels)
    return batch


def test_a_lorry_with_two_of_three():
    connection = Mock()
    pool = a_pool(connection)

    assert book_in(pool, a_batch(3, "A1", "B2")) == "2 of 3 parcels"

    assert connection.mock_calls == [call.insert("A1"), call.insert("B2")]
    pool.__exit__.assert_called_once_with(None, None, None)


def test_a_damaged_label():
    error = OSError("label damaged")
    pool = a_pool(Mock(**{"insert.side_effect": error}))

    with pytest.raises(OSError) as caught:
        book_in(pool, a_batch(1, "A1"))

    assert caught.value is error
    assert pool.__exit__.call_count == 1
