# Matches on two query parameters although the program sends a third one too.
# --- bookshop/search.py
import requests


def search(term, page=1):
    params = {"q": term, "page": page, "per_page": 20}
    reply = requests.get("https://books.example.com/v2/search", params=params)
    reply.raise_for_status()
    return [hit["title"] for hit in reply.json()["hits"]]
# --- tests/test_search.py
import pytest
import responses
from responses import matchers

from bookshop.search import search


@pytest.fixture
def mocked():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as rsps:
        yield rsps


def test_titles_of_the_second_page(mocked):
    mocked.get(
        "https://books.example.com/v2/search",
        match=[matchers.query_param_matcher({"q": "whale", "page": 2})],
        json={"hits": [{"title": "Moby-Dick"}]},
    )

    assert search("whale", page=2) == ["Moby-Dick"]
