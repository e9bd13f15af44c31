# The list of answers holds one value for every call, including the one that ends the loop.
# --- catalog/pager.py
class Pager:
    def __init__(self, client, query):
        self.client = client
        self.query = query
        self.page = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.page += 1
        rows = self.client.search(self.query, page=self.page)
        if not rows:
            raise StopIteration
        return rows
# --- tests/test_pager.py
from unittest.mock import Mock, call

import pytest

from catalog.pager import Pager


def test_pager_walks_all_pages_and_stops():
    client = Mock()
    client.search.side_effect = [["lamp", "desk"], ["chair"], []]

    pages = list(Pager(client, "office"))

    assert pages == [["lamp", "desk"], ["chair"]]
    assert client.search.call_args_list == [
        call("office", page=1),
        call("office", page=2),
        call("office", page=3),
    ]


def test_broken_connection_is_not_hidden():
    client = Mock()
    client.search.side_effect = [["lamp"], ConnectionError("gone")]
    pager = Pager(client, "office")

    assert next(pager) == ["lamp"]
    with pytest.raises(ConnectionError):
        next(pager)
