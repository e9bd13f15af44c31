import pytest
import requests
import responses

from myapp import github

URL = "https://api.github.com/repos/ann/toy"


@pytest.fixture
def server():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as server:
        yield server


def first(server, **bad_answer):
    server.get(URL, **bad_answer)
    server.get(URL, json={"stargazers_count": 5})


def test_a_toy_without_stars(server):
    server.get(URL, json={"stargazers_count": 0})
    assert github.get_repo_stars("ann", "toy") == 0


def test_unknown(server):
    first(server, status=404)
    with pytest.raises(KeyError):
        github.get_repo_stars("ann", "toy")


@pytest.mark.parametrize("error", [requests.ConnectionError, requests.Timeout])
def test_no_answer(server, error):
    first(server, body=error("nobody there"))
    with pytest.raises(github.GitHubUnavailable):
        github.get_repo_stars("ann", "toy")


def test_trouble(server):
    first(server, status=503, json={"stargazers_count": 5})
    with pytest.raises(github.GitHubUnavailable):
        github.get_repo_stars("ann", "toy")
