# One chain goes through a plain attribute (no return_value), the other through a call; each is configured as the code uses it.
# --- library/shelf.py
def overdue_titles(api, branch):
    return sorted(loan["title"] for loan in api.loans.overdue(branch))


def branch_city(api, branch):
    return api.branch(branch).address().city
# --- tests/test_shelf.py
from unittest.mock import MagicMock

from library.shelf import branch_city, overdue_titles


def test_overdue_titles_sorted():
    api = MagicMock()
    api.loans.overdue.return_value = [{"title": "Ulysses"}, {"title": "Emma"}]

    assert overdue_titles(api, "east") == ["Emma", "Ulysses"]
    api.loans.overdue.assert_called_once_with("east")


def test_branch_city():
    api = MagicMock()
    api.branch.return_value.address.return_value.city = "Leeds"

    assert branch_city(api, "east") == "Leeds"
    api.branch.assert_called_once_with("east")
