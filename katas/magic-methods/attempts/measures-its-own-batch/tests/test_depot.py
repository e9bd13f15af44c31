from unittest.mock import MagicMock

from myapp.depot import book_in


def test_books_in_the_parcels():
    pool, batch = MagicMock(), MagicMock()
    batch.__len__.return_value = 5
    batch.__iter__.return_value = ["A1", "B2", "C3"]

    book_in(pool, batch)

    assert len(batch) == 5
    assert list(batch) == ["A1", "B2", "C3"]
