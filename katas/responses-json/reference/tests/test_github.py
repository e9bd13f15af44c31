"""Tests of get_repo_stars."""

import pytest
import requests
import responses

from myapp.github import get_repo_stars

FLASK = "https://api.github.com/repos/pallets/flask"


@responses.activate
def test_counts_the_stars():
    responses.get(FLASK, json={"stargazers_count": 68000, "forks_count": 16000})

    assert get_repo_stars("pallets", "flask") == 68000


@responses.activate
def test_an_unknown_repository_is_a_key_error():
    responses.get(FLASK, status=404, json={"message": "Not Found"})

    with pytest.raises(KeyError, match="pallets/flask"):
        get_repo_stars("pallets", "flask")


@responses.activate
@pytest.mark.parametrize("status", [403, 503])
def test_any_other_error_is_an_http_error(status):
    responses.get(FLASK, status=status, json={"message": "Not now"})

    with pytest.raises(requests.HTTPError):
        get_repo_stars("pallets", "flask")
