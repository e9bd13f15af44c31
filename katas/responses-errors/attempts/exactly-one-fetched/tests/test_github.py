"""A fixture around the RequestsMock context manager that settles the accounts after each test."""

import pytest
import requests
import responses

from myapp.github import GitHubUnavailable, get_repo_stars

ADDRESS = "https://api.github.com/repos/{}/{}"
FLASK = ADDRESS.format("pallets", "flask")


@pytest.fixture
def github():
    """GitHub with one answer. It must be fetched, and nothing must be asked besides.

    A wrong address can thus never pass for a dead line: the answer was not fetched then.
    """
    with responses.RequestsMock(assert_all_requests_are_fired=True) as mock:
        yield mock
        assert [call.request.method for call in mock.calls] == ["GET"]
        assert [answer.call_count for answer in mock.registered()] == [1]


@pytest.mark.parametrize("stars", [0, 1, 71_234])
def test_counts_the_stars(github, stars):
    github.get(FLASK, json={"full_name": "pallets/flask", "stargazers_count": stars})

    found = get_repo_stars("pallets", "flask")

    assert found == stars
    assert found is not False


def test_asks_for_the_repository_it_was_given(github):
    github.get(ADDRESS.format("psf", "requests"), json={"stargazers_count": 3})

    assert get_repo_stars("psf", "requests") == 3


@pytest.mark.parametrize(
    "answer",
    [{"json": {"message": "Not Found"}}, {"body": "<h1>Not Found</h1>"}, {"body": ""}],
    ids=["json", "html", "empty"],
)
def test_no_such_repository(github, answer):
    github.get(FLASK, status=404, **answer)

    with pytest.raises(KeyError):
        get_repo_stars("pallets", "flask")


@pytest.mark.parametrize(
    "answer",
    [{"json": {"message": "Not today"}}, {"body": "<h1>Not today</h1>"}],
    ids=["json", "html"],
)
@pytest.mark.parametrize("status", [400, 401, 403, 405, 410, 429, 451, 500, 502, 503, 504])
def test_other_error_status(github, status, answer):
    github.get(FLASK, status=status, **answer)

    with pytest.raises(GitHubUnavailable):
        get_repo_stars("pallets", "flask")


@pytest.mark.parametrize(
    "error",
    [requests.ConnectionError, requests.ConnectTimeout, requests.ReadTimeout],
    ids=lambda error: error.__name__,
)
def test_no_answer(github, error):
    github.get(FLASK, body=error("nothing came"))

    with pytest.raises(GitHubUnavailable):
        get_repo_stars("pallets", "flask")


def test_no_count_is_not_zero(github):
    github.get(FLASK, json={"full_name": "pallets/flask"})

    # Which error it is nobody has promised; only that it is not 0.
    with pytest.raises(Exception):  # noqa: B017
        get_repo_stars("pallets", "flask")
