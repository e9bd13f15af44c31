# Expects only the two variables of the test, but patch.dict adds them to the environment that is there.
# --- jobs/worker.py
import os


def child_environment(job):
    """What the child process gets to see."""
    visible = {k: v for k, v in os.environ.items() if not k.startswith("SECRET_")}
    return visible | {"JOB": job}
# --- tests/test_worker.py
from unittest.mock import patch

from jobs.worker import child_environment


@patch.dict("os.environ", {"SECRET_TOKEN": "s3cr3t", "QUEUE": "night"})
def test_secrets_are_withheld():
    assert child_environment("print") == {"QUEUE": "night", "JOB": "print"}
