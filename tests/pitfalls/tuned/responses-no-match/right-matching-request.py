# Registers the very method, address and query that the program sends.
# --- bookshop/search.py
import requests


def search(term, page=1):
    params = {"q": term, "page": page, "per_page": 20}
    try:
        reply = requests.get("https://books.example.com/v2/search", params=params)
    except requests.ConnectionError:
        return []
    reply.raise_for_status()
    return [hit["title"] for hit in reply.json()["hits"]]
# --- tests/test_search.py
import pytest
import requests
import responses
from responses import matchers

from bookshop.search import search

URL = "https://books.example.com/v2/search"


@pytest.fixture
def mocked():
    with responses.RequestsMock() as rsps:
        yield rsps


def test_titles_of_the_second_page(mocked):
    mocked.get(
        URL,
        match=[matchers.query_param_matcher({"q": "whale", "page": 2, "per_page": 20})],
        json={"hits": [{"title": "Moby-Dick"}]},
    )

    assert search("whale", page=2) == ["Moby-Dick"]


def test_nothing_found_without_network(mocked):
    mocked.get(URL, body=requests.ConnectionError("no route to host"))

    assert search("whale") == []
    assert len(mocked.calls) == 1
