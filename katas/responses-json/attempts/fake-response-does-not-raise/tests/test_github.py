from unittest.mock import patch

import pytest
import requests

from myapp.github import get_repo_stars


@patch("myapp.github.requests.get")
def test_stars(get):
    get.return_value.json.return_value = {"stargazers_count": 5}
    assert get_repo_stars("pallets", "flask") == 5


@patch("myapp.github.requests.get")
def test_unknown_repository(get):
    get.return_value.status_code = 404
    with pytest.raises(KeyError):
        get_repo_stars("pallets", "flask")


@patch("myapp.github.requests.get")
def test_server_error(get):
    get.return_value.status_code = 500
    with pytest.raises(requests.HTTPError):
        get_repo_stars("pallets", "flask")
