import pytest
import requests
import responses
from responses import matchers

from myapp.github import get_repo_stars

URL = "https://api.github.com/repos/pallets/flask"
AS_WRITTEN = [matchers.request_kwargs_matcher({"timeout": 10})]


@responses.activate
def test_stars():
    responses.get(URL, json={"stargazers_count": 5}, match=AS_WRITTEN)
    assert get_repo_stars("pallets", "flask") == 5


@responses.activate
def test_unknown_repository():
    responses.get(URL, status=404, match=AS_WRITTEN)
    with pytest.raises(KeyError):
        get_repo_stars("pallets", "flask")


@responses.activate
def test_server_error():
    responses.get(URL, status=500, match=AS_WRITTEN)
    with pytest.raises(requests.HTTPError):
        get_repo_stars("pallets", "flask")
