import pytest
import requests
import responses

from myapp.github import get_repo_stars

REPOS = "https://api.github.com/repos"


def test_stars():
    responses.start()
    responses.get(f"{REPOS}/pallets/flask", json={"stargazers_count": 5})
    assert get_repo_stars("pallets", "flask") == 5


def test_unknown_repository():
    responses.get(f"{REPOS}/pallets/flusk", status=404)
    with pytest.raises(KeyError):
        get_repo_stars("pallets", "flusk")


def test_server_error():
    responses.get(f"{REPOS}/pallets/click", status=500)
    with pytest.raises(requests.HTTPError):
        get_repo_stars("pallets", "click")
