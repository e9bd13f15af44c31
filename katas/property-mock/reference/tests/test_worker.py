"""What run_jobs tells, and when, without the control server."""

from unittest.mock import Mock, PropertyMock, patch

import pytest

from myapp.config import Config
from myapp.worker import run_jobs


@pytest.fixture
def debug():
    with patch.object(Config, "debug", new_callable=PropertyMock) as switch:
        yield switch


def test_the_switch_may_be_thrown_between_jobs(debug):
    debug.side_effect = [False, True, False]
    jobs = {"sort": Mock(), "pack": Mock(), "ship": Mock()}
    log = Mock()

    run_jobs(jobs, Config(), log)

    log.assert_called_once()
    assert "pack" in log.call_args.args[0]
    assert debug.call_count == 3


def test_the_jobs_run_whatever_the_switch_says(debug):
    debug.side_effect = [True, False]
    diary = Mock()

    run_jobs({"sort": diary.sort, "pack": diary.pack}, Config(), Mock())

    assert [name for name, _, _ in diary.mock_calls] == ["sort", "pack"]
