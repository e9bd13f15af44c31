# Patches catalog.find_book but calls the find_book that the test file imported itself.
# --- library/catalog.py
BOOKS = {"978-1": {"title": "Dune", "copies": 2}}


def find_book(isbn):
    return BOOKS.get(isbn)
# --- library/loans.py
def can_borrow(book, member_loans):
    if book is None or book["copies"] == 0:
        return False
    return len(member_loans) < 5
# --- tests/test_loans.py
from library.catalog import find_book
from library.loans import can_borrow


def test_last_copy_gone(mocker):
    mocker.patch("library.catalog.find_book", return_value={"title": "Dune", "copies": 0})

    book = find_book("978-1")

    assert book["copies"] == 0
    assert can_borrow(book, member_loans=[]) is False
