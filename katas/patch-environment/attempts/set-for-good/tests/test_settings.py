import os

from myapp.settings import get_db_url


def test_set():
    os.environ["DATABASE_URL"] = "sqlite:///Shop.db"
    assert get_db_url() == "sqlite:///Shop.db"


def test_empty():
    os.environ["DATABASE_URL"] = ""
    assert get_db_url() == "sqlite:///:memory:"


def test_not_set():
    os.environ.pop("DATABASE_URL", None)
    assert get_db_url() == "sqlite:///:memory:"
