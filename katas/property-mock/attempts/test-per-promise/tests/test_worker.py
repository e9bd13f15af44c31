from unittest.mock import Mock, PropertyMock

import pytest

from myapp.config import Config
from myapp.worker import run_jobs


@pytest.fixture
def debug(mocker):
    return mocker.patch("myapp.config.Config.debug", new_callable=PropertyMock)


@pytest.fixture
def jobs():
    return {"alpha": Mock(return_value=None), "beta": Mock(return_value=None)}


def test_logs_when_on(debug, jobs):
    debug.return_value = True
    lines = []

    run_jobs(jobs, Config(), lines.append)

    assert len(lines) == 2
    assert "alpha" in lines[0]
    assert "beta" in lines[1]


def test_logs_nothing_when_off(debug, jobs):
    debug.return_value = False
    log = Mock()

    run_jobs(jobs, Config(), log)

    assert not log.called


@pytest.mark.parametrize(("answers", "logged"), [([True, False], "alpha"), ([False, True], "beta")])
def test_the_last_answer_counts(debug, jobs, answers, logged):
    debug.side_effect = [*answers, False, False]
    lines = []

    run_jobs(jobs, Config(), lines.append)

    assert [logged in line for line in lines] == [True]


@pytest.mark.parametrize("on", [True, False])
def test_asks_once_for_each_job(debug, jobs, on):
    debug.return_value = on

    run_jobs(jobs, Config(), Mock())

    assert debug.call_count == len(jobs)


def test_runs_the_jobs(debug, jobs):
    debug.return_value = False

    run_jobs(jobs, Config(), Mock())

    for job in jobs.values():
        job.assert_called_once_with()
