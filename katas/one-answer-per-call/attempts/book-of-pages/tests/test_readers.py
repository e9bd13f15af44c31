import pytest

from myapp.readers import all_readers


class Book:
    """Answers for any page, so that asking for the wrong one does not show by itself."""

    def __init__(self, pages):
        self.pages = pages
        self.asked = []

    def page(self, number, size):
        self.asked.append(number)
        return {"addresses": [f"{number}a", f"{number}b"], "more": number < self.pages}


@pytest.mark.parametrize(
    ("pages", "readers"),
    [
        (1, ["1a", "1b"]),
        (2, ["1a", "1b", "2a", "2b"]),
        (4, ["1a", "1b", "2a", "2b", "3a", "3b", "4a", "4b"]),
    ],
)
def test_reads_the_book_from_cover_to_cover(pages, readers):
    book = Book(pages)

    assert all_readers(book) == readers
    assert book.asked == list(range(1, pages + 1))
