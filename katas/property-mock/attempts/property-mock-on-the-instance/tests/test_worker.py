from unittest.mock import Mock, PropertyMock

from myapp.worker import run_jobs


def test_the_switch_may_be_thrown_between_jobs():
    config, log = Mock(), Mock()
    config.debug = PropertyMock(side_effect=[False, True])

    run_jobs({"sort": Mock(), "pack": Mock()}, config, log)

    log.assert_called_once()
    assert "pack" in log.call_args.args[0]
    assert config.debug.call_count == 2
