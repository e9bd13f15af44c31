import pytest
import requests
import responses

from myapp.github import get_repo_stars

FLASK = "https://api.github.com/repos/pallets/flask"


@responses.activate
def test_stars():
    responses.get(FLASK, json={"stargazers_count": 0})
    assert get_repo_stars("pallets", "flask") == 0


@responses.activate
@pytest.mark.parametrize("status", [404, 403, 500])
def test_bad_status(status):
    responses.get(FLASK, status=status)
    with pytest.raises(Exception):
        get_repo_stars("pallets", "flask")
    assert len(responses.calls) == 1


@responses.activate
@pytest.mark.parametrize("failure", [requests.ConnectionError(), requests.ReadTimeout()])
def test_no_answer(failure):
    responses.get(FLASK, body=failure)
    with pytest.raises(Exception):
        get_repo_stars("pallets", "flask")
    assert len(responses.calls) == 1
