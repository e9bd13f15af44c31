import pytest
import requests
import responses

from myapp.github import GitHubUnavailable, get_repo_stars

BLACK = "https://api.github.com/repos/psf/black"


@responses.activate
def test_stars():
    responses.add(responses.GET, BLACK, json={"stargazers_count": 39000})
    assert get_repo_stars("psf", "black") == 39000


@responses.activate
def test_zero_stars():
    responses.add(responses.GET, BLACK, json={"stargazers_count": 0})
    assert get_repo_stars("psf", "black") == 0


@responses.activate
def test_404():
    responses.add(responses.GET, BLACK, status=404)
    with pytest.raises(KeyError):
        get_repo_stars("psf", "black")


@responses.activate
def test_500():
    responses.add(responses.GET, BLACK, status=500)
    with pytest.raises(GitHubUnavailable):
        get_repo_stars("psf", "black")


@responses.activate
def test_no_connection():
    responses.add(responses.GET, BLACK, body=requests.exceptions.ConnectionError())
    with pytest.raises(GitHubUnavailable):
        get_repo_stars("psf", "black")


@responses.activate
def test_time_out():
    responses.add(responses.GET, BLACK, body=requests.exceptions.Timeout())
    with pytest.raises(GitHubUnavailable):
        get_repo_stars("psf", "black")


@responses.activate
def test_asks_once():
    responses.add(responses.GET, BLACK, body=requests.exceptions.ConnectionError())
    with pytest.raises(GitHubUnavailable):
        get_repo_stars("psf", "black")
    responses.assert_call_count(BLACK, 1)
