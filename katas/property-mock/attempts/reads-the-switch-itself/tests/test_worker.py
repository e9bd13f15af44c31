from unittest.mock import Mock, PropertyMock, patch

from myapp.config import Config
from myapp.worker import run_jobs


@patch.object(Config, "debug", new_callable=PropertyMock)
def test_the_switch_may_be_thrown_between_jobs(debug):
    debug.return_value = True
    config = Config()
    assert config.debug is True

    run_jobs({"sort": Mock(), "pack": Mock()}, config, Mock())

    debug.return_value = False
    assert config.debug is False
    debug.assert_called_with()
