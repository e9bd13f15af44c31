import pytest

from myapp.settings import get_db_url

MEMORY = "sqlite:///:memory:"


@pytest.mark.parametrize(
    ("environment", "url"),
    [
        ({}, MEMORY),
        ({"DATABASE_URL": ""}, MEMORY),
        ({"DATABASE_URL": "sqlite:///Shop.db"}, "sqlite:///Shop.db"),
        ({"DATABASE_URL": "sqlite:///b.db"}, "sqlite:///b.db"),
        ({"DB_URL": "sqlite:///c.db", "DATABASE": "shop"}, MEMORY),
    ],
)
def test_get_db_url(mocker, environment, url):
    mocker.patch.dict("os.environ", environment, clear=True)
    assert get_db_url() == url
