"""The address of the database, whatever is set on this machine."""

import os
from unittest.mock import patch

from myapp.settings import get_db_url


@patch.dict(os.environ, {"DATABASE_URL": "postgresql://localhost/shop"})
def test_takes_the_address_from_the_environment():
    assert get_db_url() == "postgresql://localhost/shop"


@patch.dict(os.environ, {})  # an empty environment. Is it?
def test_falls_back_on_memory():
    assert get_db_url() == "sqlite:///:memory:"
