from unittest.mock import MagicMock, call

import pytest

from myapp.depot import book_in


def test_books_in_the_parcels():
    pool, batch = MagicMock(), MagicMock()
    batch.__len__.return_value = 5
    batch.__iter__.return_value = ["A1", "B2", "C3"]

    assert book_in(pool, batch) == "3 of 5 parcels"

    pool.insert.assert_has_calls([call("A1"), call("B2"), call("C3")])


def test_a_parcel_is_refused():
    pool = MagicMock()
    pool.insert.side_effect = OSError

    with pytest.raises(OSError):
        book_in(pool, ["A1"])

    pool.__exit__.assert_called_once()
