import pytest
import responses

from myapp.github import GitHubUnavailable, get_repo_stars

FLASK = "https://api.github.com/repos/pallets/flask"


@responses.activate
def test_no_connection():
    responses.get(FLASK, body=ConnectionError("refused"))
    with pytest.raises(GitHubUnavailable):
        get_repo_stars("pallets", "flask")


@responses.activate
def test_silence():
    responses.get(FLASK, body=TimeoutError("nothing came"))
    with pytest.raises(GitHubUnavailable):
        get_repo_stars("pallets", "flask")
