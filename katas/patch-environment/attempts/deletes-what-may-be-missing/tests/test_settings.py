import os
from unittest.mock import patch

from myapp.settings import get_db_url


def test_set():
    with patch.dict(os.environ, {"DATABASE_URL": "sqlite:///Shop.db"}):
        assert get_db_url() == "sqlite:///Shop.db"


def test_empty():
    with patch.dict(os.environ, {"DATABASE_URL": ""}):
        assert get_db_url() == "sqlite:///:memory:"


def test_not_set():
    with patch.dict(os.environ):
        del os.environ["DATABASE_URL"]
        assert get_db_url() == "sqlite:///:memory:"
