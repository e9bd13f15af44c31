import os
from unittest.mock import patch

from myapp.settings import get_db_url


@patch.dict(os.environ, {"DATABASE_URL": "sqlite:///shop.db"})
def test_set():
    assert get_db_url() == "sqlite:///shop.db"
