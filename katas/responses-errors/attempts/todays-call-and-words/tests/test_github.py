from unittest.mock import Mock, patch

import pytest
import requests

from myapp.github import GitHubUnavailable, get_repo_stars


def answer(status, body=None):
    return Mock(status_code=status, ok=status < 400, json=Mock(return_value=body))


@patch("myapp.github.requests.get")
def test_no_stars_yet(get):
    get.return_value = answer(200, {"stargazers_count": 0})
    assert get_repo_stars("pallets", "flask") == 0


@patch("myapp.github.requests.get")
def test_unknown_repository(get):
    get.return_value = answer(404)
    with pytest.raises(KeyError, match="pallets/flask"):
        get_repo_stars("pallets", "flask")


@patch("myapp.github.requests.get")
def test_trouble(get):
    get.side_effect = [answer(503), requests.ConnectionError(), requests.ReadTimeout()]
    for calls in (1, 2, 3):
        with pytest.raises(GitHubUnavailable, match="status 503|no answer"):
            get_repo_stars("pallets", "flask")
        assert get.call_count == calls
