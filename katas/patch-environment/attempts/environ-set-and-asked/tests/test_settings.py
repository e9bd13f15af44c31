import os
from unittest.mock import patch

from myapp.settings import get_db_url


@patch.dict(os.environ, {"DATABASE_URL": "sqlite:///Shop.db"})
def test_set():
    get_db_url()
    assert os.environ["DATABASE_URL"] == "sqlite:///Shop.db"


@patch.dict(os.environ, clear=True)
def test_not_set():
    get_db_url()
    assert "DATABASE_URL" not in os.environ
