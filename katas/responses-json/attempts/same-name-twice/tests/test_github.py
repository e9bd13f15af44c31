import pytest
import requests
import responses

from myapp.github import get_repo_stars

URL = "https://api.github.com/repos/django/django"


@responses.activate
def test_stars():
    responses.get(URL, json={"stargazers_count": 5})
    assert get_repo_stars("django", "django") == 5


@responses.activate
def test_unknown_repository():
    responses.get(URL, status=404)
    with pytest.raises(KeyError):
        get_repo_stars("django", "django")


@responses.activate
def test_server_error():
    responses.get(URL, status=500)
    with pytest.raises(requests.HTTPError):
        get_repo_stars("django", "django")
