"""Booking in, without a database and without a lorry.

Run the test and read what Python says about the pool.
"""

from unittest.mock import Mock

from myapp.depot import book_in


def test_books_in_the_parcels():
    pool = Mock()

    assert book_in(pool, ["A1", "B2"]) == "2 of 2 parcels"
