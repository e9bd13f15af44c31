"""What GitHub tells about a repository, also on its bad days."""

import requests

API = "https://api.github.com"


class GitHubUnavailable(Exception):
    """GitHub could not say how many stars there are; another time it may."""


def get_repo_stars(owner: str, repo: str) -> int:
    """The number of stars of the repository `owner/repo`, 0 if nobody starred it yet.

    Asks GitHub once, with GET {API}/repos/{owner}/{repo}, and returns the field
    `stargazers_count` of the JSON answer.

    Raises KeyError when there is no such repository (404). Raises GitHubUnavailable
    when there is no answer (requests.ConnectionError or requests.Timeout), and when
    the answer has any other error status (4xx or 5xx).
    """
    try:
        response = requests.get(f"{API}/repos/{owner}/{repo}", timeout=10)
    except (requests.ConnectionError, requests.Timeout) as error:
        raise GitHubUnavailable(f"no answer: {error}") from error
    if response.status_code == 404:
        raise KeyError(f"{owner}/{repo}")
    if not response.ok:
        raise GitHubUnavailable(f"status {response.status_code}")
    return response.json()["stargazers_count"]
