# A future's exception() really returns the exception object, so return_value is right there; raising is done with side_effect.
# --- fleet/jobs.py
def outcome(future):
    error = future.exception()
    if error is None:
        return f"done: {future.result()}"
    return f"failed: {error}"


def collect(future, fallback):
    try:
        return future.result(timeout=1)
    except TimeoutError:
        return fallback
# --- tests/test_jobs.py
from concurrent.futures import Future
from unittest.mock import Mock

from fleet.jobs import collect, outcome


def test_failed_job_is_described():
    future = Mock(spec=Future)
    future.exception.return_value = ValueError("no driver")

    assert outcome(future) == "failed: no driver"
    future.result.assert_not_called()


def test_collect_falls_back_on_timeout():
    future = Mock(spec=Future)
    future.result.side_effect = TimeoutError

    assert collect(future, "later") == "later"
    future.result.assert_called_once_with(timeout=1)
