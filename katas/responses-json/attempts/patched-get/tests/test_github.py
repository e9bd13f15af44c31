from unittest.mock import Mock, patch

import pytest
import requests

from myapp.github import get_repo_stars


@patch("myapp.github.requests.get")
def test_stars(get):
    get.return_value = Mock(status_code=200)
    get.return_value.json.return_value = {"stargazers_count": 5}

    assert get_repo_stars("pallets", "flask") == 5
    assert get.call_args.args == ("https://api.github.com/repos/pallets/flask",)


@patch("myapp.github.requests.get")
def test_unknown_repository(get):
    get.return_value = Mock(status_code=404)
    get.return_value.raise_for_status.side_effect = requests.HTTPError("404")

    with pytest.raises(KeyError):
        get_repo_stars("pallets", "flask")


@patch("myapp.github.requests.get")
def test_server_error(get):
    get.return_value = Mock(status_code=500)
    get.return_value.raise_for_status.side_effect = requests.HTTPError("500")

    with pytest.raises(requests.HTTPError):
        get_repo_stars("pallets", "flask")
