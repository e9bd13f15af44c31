# A number from the environment and a number of entries; both fit, because nothing else is expected gone.
# --- uploader/config.py
import os


def retries():
    return int(os.environ.get("UPLOAD_RETRIES", "3"))


def hosts():
    return [name for name in os.environ if name.startswith("UPLOAD_HOST_")]
# --- tests/test_config.py
import os
from unittest.mock import patch

from uploader import config


@patch.dict(os.environ, {"UPLOAD_RETRIES": "7"})
def test_retries_come_from_the_environment():
    assert config.retries() == 7


@patch.dict(os.environ, {"UPLOAD_HOST_A": "one", "UPLOAD_HOST_B": "two"})
def test_hosts_are_counted():
    assert len(config.hosts()) == 2
