import pytest
import requests
import responses

from myapp.github import get_repo_stars


@responses.activate
def test_stars():
    responses.add(
        responses.GET,
        "https://api.github.com/repos/psf/black",
        json={"full_name": "psf/black", "stargazers_count": 39000},
    )
    assert get_repo_stars("psf", "black") == 39000


@responses.activate
def test_unknown():
    responses.add(responses.GET, "https://api.github.com/repos/psf/nothing", status=404)
    with pytest.raises(KeyError):
        get_repo_stars("psf", "nothing")


@responses.activate
def test_rate_limit():
    responses.add(
        responses.GET,
        "https://api.github.com/repos/psf/black",
        json={"message": "API rate limit exceeded"},
        status=403,
    )
    with pytest.raises(requests.exceptions.HTTPError) as caught:
        get_repo_stars("psf", "black")
    assert caught.value.response.status_code == 403
