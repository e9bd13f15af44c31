from unittest.mock import Mock

from myapp.worker import run_jobs


def test_tells_what_it_runs_while_the_switch_is_on():
    log, job = Mock(), Mock()

    run_jobs({"sort": job}, Mock(debug=True), log)

    log.assert_called_once()
    assert "sort" in log.call_args.args[0]
    job.assert_called_once_with()


def test_tells_nothing_while_the_switch_is_off():
    log, job = Mock(), Mock()

    run_jobs({"sort": job}, Mock(debug=False), log)

    log.assert_not_called()
    job.assert_called_once_with()
