from unittest.mock import MagicMock

from myapp.depot import book_in


def test_books_in_the_parcels():
    pool, batch = MagicMock(), MagicMock()

    assert book_in(pool, batch) == "0 of 0 parcels"

    pool.__enter__.assert_called_once()
    pool.__exit__.assert_called_once()
