"""Style: without `responses`. A small GitHub of our own behind requests' HTTPAdapter.send, the very last
step before the wire; it knows a few repositories and answers anything else as GitHub would."""

import io
import json
from urllib.parse import urlsplit

import pytest
import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPResponse

from myapp.github import get_repo_stars


class GitHub:
    def __init__(self):
        self.pages = {}
        self.down = None

    def publish(self, owner, repo, stars):
        self.pages[f"/repos/{owner}/{repo}"] = {
            "full_name": f"{owner}/{repo}",
            "stargazers_count": stars,
            "watchers_count": stars + 1,
            "subscribers_count": stars + 2,
            "forks_count": stars + 3,
            "open_issues_count": stars + 4,
        }

    def answer(self, request):
        url = urlsplit(request.url)
        assert (url.scheme, url.netloc, url.query) == ("https", "api.github.com", "")
        if self.down is not None:
            return self.down
        if request.method != "GET":
            return 405, {"message": "Method Not Allowed"}
        if url.path in self.pages:
            return 200, self.pages[url.path]
        return 404, {"message": "Not Found", "stargazers_count": -1}

    def send(self, adapter, request, *args, **kwargs):
        status, body = self.answer(request)
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        return adapter.build_response(
            request, HTTPResponse(io.BytesIO(raw), status=status, preload_content=False)
        )


@pytest.fixture
def github(monkeypatch):
    github = GitHub()
    monkeypatch.setattr(
        HTTPAdapter, "send", lambda adapter, request, *a, **k: github.send(adapter, request, *a, **k)
    )
    github.publish("pallets", "flask", 68000)
    github.publish("flask", "pallets", 3)
    github.publish("ann", "toy", 0)
    return github


@pytest.mark.parametrize(
    "owner, repo, stars", [("pallets", "flask", 68000), ("flask", "pallets", 3), ("ann", "toy", 0)]
)
def test_known(github, owner, repo, stars):
    assert get_repo_stars(owner, repo) == stars


def test_unknown(github):
    with pytest.raises(KeyError) as caught:
        get_repo_stars("pallets", "toy")
    assert caught.value.args == ("pallets/toy",)


def test_unknown_without_json(github):
    github.down = 404, b"<h1>404</h1>"
    with pytest.raises(KeyError) as caught:
        get_repo_stars("pallets", "flask")
    assert caught.value.args == ("pallets/flask",)


@pytest.mark.parametrize("status", [400, 401, 403, 418, 429, 451, 500, 502, 503])
@pytest.mark.parametrize(
    "body",
    [{"message": "Not Found"}, {"stargazers_count": 5}, b"<h1>oops</h1>", b""],
    ids=["says 404", "says stars", "html", "nothing"],
)
def test_in_trouble(github, status, body):
    github.down = status, body
    with pytest.raises(requests.HTTPError):
        get_repo_stars("pallets", "flask")
