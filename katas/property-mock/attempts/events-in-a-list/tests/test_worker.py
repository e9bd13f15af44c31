"""PropertyMock put on type(config) of a Mock(spec=Config), plain functions."""

from unittest.mock import Mock, PropertyMock

from myapp.config import Config
from myapp.worker import run_jobs


def make_config(**kwargs):
    config = Mock(spec=Config)
    debug = PropertyMock(**kwargs)
    type(config).debug = debug
    return config, debug


def test_tells_what_it_runs_while_the_switch_is_on():
    config, debug = make_config(return_value=True)
    log = Mock()

    run_jobs({"sort": Mock()}, config, log)

    log.assert_called_once()
    assert "sort" in log.call_args.args[0]


def test_tells_nothing_while_the_switch_is_off():
    config, debug = make_config(return_value=False)
    log = Mock()

    run_jobs({"sort": Mock()}, config, log)

    log.assert_not_called()


def test_switched_on_while_running():
    config, debug = make_config(side_effect=[False, True, True])
    log = Mock()

    run_jobs({"sort": Mock(), "pack": Mock(), "upload": Mock()}, config, log)

    assert log.call_count == 2
    assert "pack" in log.call_args_list[0].args[0]
    assert "upload" in log.call_args_list[1].args[0]
    assert debug.call_count == 3


def test_switched_off_while_running():
    config, debug = make_config(side_effect=[True, False, False])
    log = Mock()

    run_jobs({"sort": Mock(), "pack": Mock(), "upload": Mock()}, config, log)

    log.assert_called_once()
    assert "sort" in log.call_args.args[0]
    assert debug.call_count == 3


def test_reads_the_switch_before_each_job_and_runs_them_in_order():
    for answer in (True, False):
        events = []

        def read(answer=answer):
            events.append("read")
            return answer

        config, debug = make_config(side_effect=read)
        jobs = {
            "sort": lambda: events.append("sort"),
            "pack": lambda: events.append("pack"),
        }

        run_jobs(jobs, config, Mock())

        assert events == ["read", "sort", "read", "pack"]
