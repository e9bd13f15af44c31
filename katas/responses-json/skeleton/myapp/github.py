"""What GitHub tells about a repository."""

import requests

API = "https://api.github.com"


def get_repo_stars(owner: str, repo: str) -> int:
    """The number of stars of the repository `owner/repo`.

    Asks GitHub with GET {API}/repos/{owner}/{repo} and returns the field
    `stargazers_count` of the JSON answer. The status of the answer decides:
    404 raises KeyError with "owner/repo" as its argument, any other error
    status (4xx or 5xx) raises requests.HTTPError.
    """
    response = requests.get(f"{API}/repos/{owner}/{repo}", timeout=10)
    if response.status_code == 404:
        raise KeyError(f"{owner}/{repo}")
    response.raise_for_status()
    return response.json()["stargazers_count"]
