# Expects an environment with nothing but the patched variables, without clear=True.
# --- jobs/child.py
import os

HIDDEN = ("SECRET_", "AWS_")


def child_env():
    """The environment we hand to a worker process."""
    return {k: v for k, v in os.environ.items() if not k.startswith(HIDDEN)}
# --- tests/test_child.py
import os
from unittest.mock import patch

from jobs.child import child_env


@patch.dict(os.environ, {"LANG": "C", "SECRET_KEY": "hush", "AWS_PROFILE": "prod"})
def test_secrets_stay_at_home():
    assert child_env() == {"LANG": "C"}
