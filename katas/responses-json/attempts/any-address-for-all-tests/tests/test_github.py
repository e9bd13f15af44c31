# style: lazy. Misunderstanding: one fake server for the whole module, started at import and never stopped,
# answering any address; the tests share it and re-register on it.
import re

import pytest
import requests
import responses

from myapp.github import get_repo_stars

responses.start()
ANYTHING = re.compile(r"https://api\.github\.com/.*")


def test_counts_the_stars():
    responses.add(responses.GET, ANYTHING, json={"stargazers_count": 100})
    assert get_repo_stars("flask", "flask") == 100


def test_unknown():
    responses.replace(responses.GET, ANYTHING, status=404)
    with pytest.raises(KeyError):
        get_repo_stars("flask", "flask")


def test_rate_limit():
    responses.replace(responses.GET, ANYTHING, status=403)
    with pytest.raises(requests.HTTPError):
        get_repo_stars("flask", "flask")
