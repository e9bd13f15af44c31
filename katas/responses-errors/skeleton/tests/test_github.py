"""What get_repo_stars does on GitHub's bad days.

Both tests pass. Do you know which error the program met in each of them?
"""

import pytest
import responses

from myapp.github import GitHubUnavailable, get_repo_stars


@responses.activate
def test_an_unknown_repository():
    responses.get("https://api.github.com/repos/pallets/flusk", status=404)

    with pytest.raises(KeyError):
        get_repo_stars("pallets", "flusk")


@responses.activate
def test_github_in_trouble():
    responses.get("https://api.github.com/repo/pallets/flask", status=503)

    with pytest.raises(GitHubUnavailable):
        get_repo_stars("pallets", "flask")
