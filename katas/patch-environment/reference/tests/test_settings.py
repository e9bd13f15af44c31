"""The address of the database, whatever is set on this machine."""

import os
from unittest.mock import patch

from myapp.settings import get_db_url


@patch.dict(os.environ, {"DATABASE_URL": "postgresql://shop:S3cret@localhost/shop"})
def test_takes_the_address_from_the_environment():
    assert get_db_url() == "postgresql://shop:S3cret@localhost/shop"


@patch.dict(os.environ, {}, clear=True)
def test_falls_back_on_memory_where_nothing_is_set():
    assert get_db_url() == "sqlite:///:memory:"


@patch.dict(os.environ, {"DATABASE_URL": ""})
def test_takes_an_empty_address_for_none():
    assert get_db_url() == "sqlite:///:memory:"


def test_looks_anew_each_time():
    with patch.dict(os.environ, {"DATABASE_URL": "postgresql://one/shop"}):
        get_db_url()
    with patch.dict(os.environ, {"DATABASE_URL": "postgresql://two/shop"}):
        assert get_db_url() == "postgresql://two/shop"
