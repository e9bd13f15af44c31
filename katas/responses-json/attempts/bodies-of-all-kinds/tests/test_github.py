"""Style: a pytest fixture around responses.RequestsMock; many kinds of bodies."""

import json

import pytest
import requests
import responses

from myapp.github import get_repo_stars

ANSWER = {
    "id": 596892,
    "size": 1057,
    "stargazers_count": 68003,
    "watchers_count": 68004,
    "watchers": 68005,
    "subscribers_count": 2081,
    "forks_count": 16201,
    "network_count": 16202,
    "open_issues_count": 7,
    "parent": {"stargazers_count": 11},
    "message": "Not Found",  # a body that talks like an error
}

BODIES = {
    "message": json.dumps({"message": "Something"}),
    "not found": json.dumps({"message": "Not Found", "status": "404"}),
    "rate limit": json.dumps({"message": "API rate limit exceeded", "status": "403"}),
    "looks fine": json.dumps(ANSWER | {"message": ""}),
    "list": "[]",
    "html": "<html>Unicorn!</html>",
    "empty": "",
}


@pytest.fixture
def server():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as server:
        yield server


def asked(server):
    """Each thing that was asked for, once."""
    return {(call.request.method, call.request.url) for call in server.calls}


@pytest.mark.parametrize("owner, repo", [("pallets", "flask"), ("vercel", "next.js")])
def test_the_stars(server, owner, repo):
    url = f"https://api.github.com/repos/{owner}/{repo}"
    server.get(url, json=ANSWER)

    assert get_repo_stars(owner, repo) == 68003
    assert asked(server) == {("GET", url)}


def test_no_stars_yet(server):
    server.get("https://api.github.com/repos/ann/toy", json=ANSWER | {"stargazers_count": 0})

    assert get_repo_stars("ann", "toy") == 0


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_404_is_an_unknown_repository(server, body):
    server.get("https://api.github.com/repos/pallets/flusk", status=404, body=body)

    with pytest.raises(KeyError) as caught:
        get_repo_stars("pallets", "flusk")

    assert caught.value.args == ("pallets/flusk",)


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("status", [400, 401, 403, 410, 422, 429, 451, 500, 502, 503, 504])
def test_any_other_error_status(server, status, body):
    server.get("https://api.github.com/repos/pallets/flask", status=status, body=body)

    with pytest.raises(requests.HTTPError):
        get_repo_stars("pallets", "flask")
