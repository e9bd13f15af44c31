# Uses a list of lists in side_effect for successive pages and return_value for one list.
# --- library/catalogue.py
def all_titles(api):
    titles, page = [], 1
    while batch := api.page(page):
        titles += batch
        page += 1
    return titles


def newest(api):
    return api.latest()[0]
# --- tests/test_catalogue.py
from unittest.mock import Mock, call

from library.catalogue import all_titles, newest


def test_all_pages_are_joined():
    api = Mock()
    api.page.side_effect = [["Emma", "Dune"], ["Ulysses"], []]

    assert all_titles(api) == ["Emma", "Dune", "Ulysses"]
    assert api.page.call_args_list == [call(1), call(2), call(3)]


def test_newest_is_the_first_of_the_list():
    api = Mock()
    api.latest.return_value = ["Piranesi", "Emma"]

    assert newest(api) == "Piranesi"
