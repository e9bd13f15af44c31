# Means search() to return two titles, but a list in side_effect is handed out one title per call.
# --- library/catalogue.py
def search(term):
    raise RuntimeError("index not mounted")
# --- library/opac.py
from library import catalogue


def result_page(term):
    hits = catalogue.search(term)
    return [f"{n}. {title}" for n, title in enumerate(hits, start=1)]
# --- tests/test_opac.py
from unittest.mock import patch

from library import opac


def test_result_page_numbers_the_hits():
    with patch("library.opac.catalogue.search", side_effect=["Emma", "Dune"]) as search:
        page = opac.result_page("novel")

    search.assert_called_once_with("novel")
    assert page == ["1. Emma", "2. Dune"]
