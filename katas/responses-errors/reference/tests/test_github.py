"""What get_repo_stars does on GitHub's bad days."""

import pytest
import requests
import responses

from myapp.github import GitHubUnavailable, get_repo_stars

FLASK = "https://api.github.com/repos/pallets/flask"


@responses.activate
def test_no_stars_is_an_answer_too():
    responses.get(FLASK, json={"stargazers_count": 0})

    assert get_repo_stars("pallets", "flask") == 0


@responses.activate
def test_an_unknown_repository():
    responses.get(FLASK, status=404)

    with pytest.raises(KeyError):
        get_repo_stars("pallets", "flask")


@responses.activate
@pytest.mark.parametrize("status", [403, 503])
def test_github_in_trouble(status):
    answer = responses.get(FLASK, status=status, json={"message": "Not now"})

    with pytest.raises(GitHubUnavailable):
        get_repo_stars("pallets", "flask")

    assert answer.call_count == 1


@responses.activate
@pytest.mark.parametrize(
    "failure", [requests.ConnectionError("refused"), requests.ReadTimeout("silence")]
)
def test_no_answer_at_all(failure):
    answer = responses.get(FLASK, body=failure)

    with pytest.raises(GitHubUnavailable):
        get_repo_stars("pallets", "flask")

    assert answer.call_count == 1
