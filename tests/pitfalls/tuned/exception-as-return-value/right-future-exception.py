# future.exception() really returns an exception, so return_value is the right place for it.
# --- netmon/collect.py
def summary(futures):
    failed, results = [], []
    for future in futures:
        error = future.exception()
        if error is not None:
            failed.append(f"{type(error).__name__}: {error}")
        else:
            results.append(future.result())
    return results, failed
# --- tests/test_collect.py
from concurrent.futures import Future
from unittest.mock import Mock

from netmon.collect import summary


def test_failed_probe_is_listed():
    bad = Mock(spec=Future)
    bad.exception.return_value = TimeoutError("db.example.com")
    good = Mock(spec=Future)
    good.exception.return_value = None
    good.result.return_value = 12

    assert summary([bad, good]) == ([12], ["TimeoutError: db.example.com"])
    bad.result.assert_not_called()
