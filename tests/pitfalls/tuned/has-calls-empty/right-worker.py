# The expected calls are built before the queue is emptied, and an empty list is compared with ==.
# --- myapp/worker.py
from myapp.handlers import handle


def drain(queue):
    done = 0
    while queue:
        handle(queue.pop(0))
        done += 1
    return done
# --- myapp/handlers.py
def handle(job):
    raise RuntimeError("broker not available")
# --- tests/test_worker.py
from unittest.mock import call, patch

from myapp.worker import drain


@patch("myapp.worker.handle")
def test_every_job_is_handled(handle):
    jobs = ["resize-1", "resize-2", "mail-9"]
    expected = [call(job) for job in jobs]
    assert drain(jobs) == 3
    handle.assert_has_calls(expected)
    assert jobs == []


@patch("myapp.worker.handle")
def test_empty_queue(handle):
    assert drain([]) == 0
    assert handle.mock_calls == []
