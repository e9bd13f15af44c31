# Expects a mock argument from @patch.dict, which passes none.
# --- printer/queue.py
import os


def queue_name(user):
    base = os.environ.get("PRINT_QUEUE", "default")
    return f"{base}/{user.lower()}"
# --- tests/test_queue.py
import os
from unittest.mock import patch

from printer.queue import queue_name


@patch.dict(os.environ, {"PRINT_QUEUE": "floor2"})
def test_queue_from_environment(mock_env):
    assert queue_name("Ada") == "floor2/ada"


def test_default_queue(monkeypatch):
    monkeypatch.delenv("PRINT_QUEUE", raising=False)
    assert queue_name("Ada") == "default/ada"
