"""patch.dict as a decorator."""

import os
from unittest.mock import patch

from myapp.settings import get_db_url


@patch.dict(os.environ, {"DATABASE_URL": "postgresql://Bob:SeCret@localhost/shop"})
def test_takes_the_address_from_the_environment():
    assert get_db_url() == "postgresql://Bob:SeCret@localhost/shop"


@patch.dict(os.environ, {}, clear=True)
def test_falls_back_on_memory():
    assert get_db_url() == "sqlite:///:memory:"


@patch.dict(os.environ, {"DATABASE_URL": ""})
def test_empty_is_not_set():
    assert get_db_url() == "sqlite:///:memory:"


@patch.dict(os.environ, {"DB_URL": "mysql://a", "DATABASE": "mysql://b"}, clear=True)
def test_no_other_variable():
    assert get_db_url() == "sqlite:///:memory:"


@patch.dict(os.environ, {"DATABASE_URL": "postgresql://localhost/one"})
def test_looks_anew():
    assert get_db_url() == "postgresql://localhost/one"
    os.environ["DATABASE_URL"] = "postgresql://localhost/two"
    assert get_db_url() == "postgresql://localhost/two"
    del os.environ["DATABASE_URL"]
    assert get_db_url() == "sqlite:///:memory:"
