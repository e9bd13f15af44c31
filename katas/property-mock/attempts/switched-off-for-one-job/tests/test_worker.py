from unittest.mock import Mock, PropertyMock, patch

from myapp.config import Config
from myapp.worker import run_jobs


@patch.object(Config, "debug", new_callable=PropertyMock, side_effect=[False, True])
def test_the_switch_is_thrown_before_the_second_job(debug):
    jobs = {"sort": Mock(), "pack": Mock()}
    log = Mock()

    run_jobs(jobs, Config(), log)

    log.assert_called_once()
    assert "pack" in log.call_args.args[0]
    jobs["sort"].assert_called_once_with()
    jobs["pack"].assert_called_once_with()
    assert debug.call_count == 2
