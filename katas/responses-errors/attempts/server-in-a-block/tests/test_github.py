import pytest
import requests
import responses

from myapp.github import GitHubUnavailable, get_repo_stars

BAD_DAYS = {
    "unknown": ({"status": 404, "json": {"message": "Not Found"}}, KeyError),
    "rate limit": ({"status": 429, "json": {"message": "Slow down"}}, GitHubUnavailable),
    "overloaded": ({"status": 502, "body": "<h1>Unicorn!</h1>"}, GitHubUnavailable),
    "unplugged": ({"body": requests.ConnectionError("unplugged")}, GitHubUnavailable),
    "silent": ({"body": requests.ReadTimeout("silent")}, GitHubUnavailable),
}


@pytest.mark.parametrize("answer, error", BAD_DAYS.values(), ids=BAD_DAYS)
def test_bad_day(answer, error):
    with responses.RequestsMock() as github:
        github.get("https://api.github.com/repos/pallets/flask", **answer)
        with pytest.raises(error):
            get_repo_stars("pallets", "flask")
        assert len(github.calls) == 1


@pytest.mark.parametrize("stars", [0, 1, 68000])
def test_good_day(stars):
    with responses.RequestsMock() as github:
        github.get("https://api.github.com/repos/pallets/flask", json={"stargazers_count": stars})
        assert get_repo_stars("pallets", "flask") == stars
