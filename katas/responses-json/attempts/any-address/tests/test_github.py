import re

import pytest
import requests
import responses

from myapp.github import get_repo_stars

ANY_URL = re.compile(".*")


@responses.activate
def test_stars():
    responses.get(ANY_URL, json={"stargazers_count": 5})
    assert get_repo_stars("pallets", "flask") == 5


@responses.activate
def test_unknown_repository():
    responses.get(ANY_URL, status=404)
    with pytest.raises(KeyError):
        get_repo_stars("pallets", "flask")


@responses.activate
def test_server_error():
    responses.get(ANY_URL, status=500)
    with pytest.raises(requests.HTTPError):
        get_repo_stars("pallets", "flask")
