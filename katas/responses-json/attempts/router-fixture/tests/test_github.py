import pytest
import requests
import responses

from myapp.github import get_repo_stars

URL = "https://api.github.com/repos/encode/httpx"


@pytest.fixture
def github():
    with responses.RequestsMock() as server:
        yield server


@pytest.mark.parametrize("stars", [0, 1, 13000])
def test_stars(github, stars):
    github.get(URL, json={"stargazers_count": stars})
    assert get_repo_stars("encode", "httpx") == stars
    github.assert_call_count(URL, 1)


@pytest.mark.parametrize(
    ("status", "error"),
    [(404, KeyError), (401, requests.HTTPError), (502, requests.HTTPError)],
)
def test_errors(github, status, error):
    github.get(URL, status=status, body="<html>no JSON here</html>")
    with pytest.raises(error):
        get_repo_stars("encode", "httpx")
