"""Tests of get_repo_stars.

The first one fakes the call: it works only as long as the program says
requests.get. Fake the server instead, with `responses`.
"""

from unittest.mock import patch

from myapp.github import get_repo_stars


@patch("myapp.github.requests.get")
def test_counts_the_stars(get):
    get.return_value.status_code = 200
    get.return_value.json.return_value = {"stargazers_count": 68000}

    assert get_repo_stars("pallets", "flask") == 68000
