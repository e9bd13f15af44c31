"""Fetching JSON from services that do not always answer in time."""

import time
from typing import Any

import requests


def fetch_with_retry(url: str, retries: int = 3) -> Any:
    """Return the JSON at ``url``; when a try times out, wait and try again.

    ``retries`` is the number of tries in all, the first one included, and at least 1. When
    the last of them times out as well, its ``requests.Timeout`` is raised. Any other error
    is raised at once.

    Between two tries there is one ``time.sleep``, longer each time. How long, and how many
    seconds a try is given (``timeout``), may change.
    """
    attempt = 1
    while True:
        try:
            response = requests.get(url, timeout=5)
            break
        except requests.Timeout:
            if attempt >= retries:
                raise
        time.sleep(15 * 2 ** (attempt - 1))
        attempt += 1
    return response.json()
