# A list of answers as return value, where the code takes one dictionary a call.
# --- news/reader.py
def headlines(feed, pages):
    return [feed.page(number).get("title") for number in range(pages)]
# --- tests/test_reader.py
from unittest.mock import Mock

from news.reader import headlines


def test_one_headline_a_page():
    feed = Mock()
    feed.page.return_value = [{"title": "Ice"}, {"title": "Sun"}]
    assert headlines(feed, 2) == ["Ice", "Sun"]
