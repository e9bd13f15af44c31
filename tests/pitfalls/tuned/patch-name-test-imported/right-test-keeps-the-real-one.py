# The test imports find_book too, but calls the code that uses the patched name.
# --- library/catalog.py
BOOKS = {"978-1": {"title": "Dune", "copies": 2}}


def find_book(isbn):
    return BOOKS.get(isbn)
# --- library/loans.py
from library.catalog import find_book


def can_borrow(isbn, member_loans):
    book = find_book(isbn)
    if book is None or book["copies"] == 0:
        return False
    return len(member_loans) < 5
# --- tests/test_loans.py
from library.catalog import find_book
from library.loans import can_borrow


def test_last_copy_gone(mocker):
    sold_out = {**find_book("978-1"), "copies": 0}
    finder = mocker.patch("library.loans.find_book", return_value=sold_out)

    assert can_borrow("978-1", member_loans=[]) is False
    finder.assert_called_once_with("978-1")


def test_copies_left():
    assert can_borrow("978-1", member_loans=["978-7"]) is True
