from unittest.mock import Mock, PropertyMock, call, patch

from myapp.config import Config
from myapp.worker import run_jobs


@patch.object(Config, "debug", new_callable=PropertyMock)
def test_the_switch_is_thrown_to_and_fro(debug):
    debug.side_effect = [True, False, True]
    jobs = {"sort": Mock(), "pack": Mock(), "ship": Mock()}
    log = Mock()

    run_jobs(jobs, Config(), log)

    assert log.mock_calls == [call("running sort"), call("running ship")]
    assert debug.mock_calls == [call()] * 3
    for job in jobs.values():
        job.assert_called_once_with()
