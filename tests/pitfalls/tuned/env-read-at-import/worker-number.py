# Patches a number in the environment that the module has read when it was imported; the default is larger.
# --- press/pool.py
import os

WORKERS = int(os.environ.get("PRESS_WORKERS", "4"))


def workers(jobs):
    return min(WORKERS, jobs)
# --- tests/test_pool.py
import os
from unittest.mock import patch

from press import pool


@patch.dict(os.environ, {"PRESS_WORKERS": "1"})
def test_one_worker_if_you_say_so():
    assert pool.workers(10) == 1
