"""No library: the transport below `requests` is replaced by hand."""

import json

import pytest
import requests

from myapp.github import get_repo_stars


@pytest.fixture
def github(monkeypatch):
    answers = {}

    def send(adapter, request, **kwargs):
        status, body = answers[request.method, request.url]
        response = requests.Response()
        response.status_code = status
        response.url = request.url
        response.request = request
        response._content = json.dumps(body).encode()
        return response

    monkeypatch.setattr(requests.adapters.HTTPAdapter, "send", send)
    return answers


FLASK = ("GET", "https://api.github.com/repos/pallets/flask")


def test_stars(github):
    github[FLASK] = 200, {"stargazers_count": 68000}
    assert get_repo_stars("pallets", "flask") == 68000


def test_unknown_repository(github):
    github[FLASK] = 404, {"message": "Not Found"}
    with pytest.raises(KeyError):
        get_repo_stars("pallets", "flask")


def test_rate_limit(github):
    github[FLASK] = 429, {"message": "Too many requests"}
    with pytest.raises(requests.HTTPError):
        get_repo_stars("pallets", "flask")
