"""@responses.activate and parametrize, with call_count."""

import pytest
import requests
import responses

from myapp.github import GitHubUnavailable, get_repo_stars

URL = "https://api.github.com/repos/pallets/flask"


@responses.activate
@pytest.mark.parametrize("stars", [0, 1, 65000])
def test_stars(stars):
    repo = responses.get(URL, json={"stargazers_count": stars})

    assert get_repo_stars("pallets", "flask") == stars
    assert repo.call_count == 1


@responses.activate
def test_an_unknown_repository():
    repo = responses.get("https://api.github.com/repos/pallets/flusk", status=404)

    with pytest.raises(KeyError):
        get_repo_stars("pallets", "flusk")
    assert repo.call_count == 1


@responses.activate
@pytest.mark.parametrize("status", [400, 401, 403, 429, 500, 502, 503])
def test_github_in_trouble(status):
    repo = responses.get(URL, status=status)

    with pytest.raises(GitHubUnavailable):
        get_repo_stars("pallets", "flask")
    assert repo.call_count == 1


@responses.activate
@pytest.mark.parametrize("error", [requests.ConnectionError(), requests.ReadTimeout()])
def test_no_answer(error):
    repo = responses.get(URL, body=error)

    with pytest.raises(GitHubUnavailable):
        get_repo_stars("pallets", "flask")
    assert repo.call_count == 1
