# Prepares a response with care, and forgets to make it the return value of get().
# --- books/isbn.py
def title_of(session, isbn):
    response = session.get(f"/books/{isbn}")
    return response.json()["title"]
# --- tests/test_isbn.py
from unittest.mock import MagicMock, Mock

from books.isbn import title_of


def test_title_of():
    session = MagicMock()
    response = Mock()
    response.json.return_value = {"title": "Walden"}

    assert title_of(session, "978-0") == "Walden"
