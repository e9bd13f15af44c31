import pytest
import requests
import responses

from myapp.github import GitHubUnavailable, get_repo_stars

FLASK = "https://api.github.com/repos/pallets/flask"


@responses.activate
def test_no_stars_yet():
    responses.get(FLASK, json={"stargazers_count": 0})
    assert get_repo_stars("pallets", "flask") == 0


@responses.activate
def test_unknown_repository():
    responses.get(FLASK, status=404)
    with pytest.raises(KeyError):
        get_repo_stars("pallets", "flask")


@responses.activate
def test_github_in_trouble():
    responses.get("https://api.github.com/repo/pallets/flask", status=503)
    with pytest.raises(GitHubUnavailable):
        get_repo_stars("pallets", "flask")


@responses.activate
@pytest.mark.parametrize("failure", [requests.ConnectionError(), requests.ReadTimeout()])
def test_no_answer(failure):
    responses.get(FLASK, body=failure)
    with pytest.raises(GitHubUnavailable):
        get_repo_stars("pallets", "flask")
    assert len(responses.calls) == 1
