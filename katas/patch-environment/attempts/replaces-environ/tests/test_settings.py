from unittest.mock import patch

import pytest

from myapp.settings import get_db_url


@pytest.mark.parametrize(
    ("environ", "url"),
    [
        ({"DATABASE_URL": "sqlite:///Shop.db"}, "sqlite:///Shop.db"),
        ({"DATABASE_URL": ""}, "sqlite:///:memory:"),
        ({}, "sqlite:///:memory:"),
    ],
)
def test_get_db_url(environ, url):
    with patch("myapp.settings.os.environ", environ):
        assert get_db_url() == url
