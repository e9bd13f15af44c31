# The whole list was meant, but as a side effect it is handed out item by item.
# --- catalogue/search.py
def best(query, index):
    hits = index.search(query)
    return hits[0].upper()
# --- tests/test_search.py
from unittest.mock import Mock

from catalogue.search import best


def test_the_first_hit_is_the_best():
    index = Mock()
    index.search.side_effect = ["emma", "ulysses"]
    assert best("novel", index) == "EMMA"
