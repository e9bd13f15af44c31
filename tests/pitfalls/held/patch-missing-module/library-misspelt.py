# Misspells the package in the target.
# --- library/catalog.py
def lookup(isbn):
    raise ConnectionError("catalogue server is down")


def label(isbn):
    book = lookup(isbn)
    return f"{book['author'][:3].upper()} {book['year']}"
# --- tests/test_catalog.py
from unittest.mock import patch

from library.catalog import label


@patch("libary.catalog.lookup", return_value={"author": "Herbert", "year": 1965})
def test_label(mock_lookup):
    assert label("978-0441013593") == "HER 1965"
    mock_lookup.assert_called_once_with("978-0441013593")
