"""What run_jobs tells, and when, without the control server.

One of these tests fails and one is green for the wrong reason. What is config.debug here?
"""

from unittest.mock import Mock, PropertyMock

from myapp.config import Config
from myapp.worker import run_jobs


def test_tells_what_it_runs_while_the_switch_is_on():
    config, log = Mock(spec=Config), Mock()
    config.debug = PropertyMock(return_value=True)

    run_jobs({"sort": Mock()}, config, log)

    log.assert_called_once()


def test_tells_nothing_while_the_switch_is_off():
    config, log = Mock(spec=Config), Mock()
    config.debug = PropertyMock(return_value=False)

    run_jobs({"sort": Mock()}, config, log)

    log.assert_not_called()
