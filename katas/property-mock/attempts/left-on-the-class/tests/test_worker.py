from unittest.mock import Mock, PropertyMock

from myapp.config import Config
from myapp.worker import run_jobs


def test_the_switch_may_be_thrown_between_jobs():
    Config.debug = PropertyMock(side_effect=[False, True, False])
    config, log = Config(), Mock()
    jobs = {"sort": Mock(), "pack": Mock(), "ship": Mock()}

    run_jobs(jobs, config, log)

    log.assert_called_once()
    assert "pack" in log.call_args.args[0]
    assert [job.call_count for job in jobs.values()] == [1, 1, 1]
    assert vars(Config)["debug"].call_count == 3
