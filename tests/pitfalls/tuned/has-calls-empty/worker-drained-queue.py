# Builds the expected calls from a queue that the code has emptied by then.
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
    drain(jobs)
    handle.assert_has_calls([call(job) for job in jobs])
