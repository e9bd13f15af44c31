import responses

from myapp.github import get_repo_stars


def test_stars():
    responses.get("https://api.github.com/repos/pallets/flask", json={"stargazers_count": 5})
    assert get_repo_stars("pallets", "flask") == 5
