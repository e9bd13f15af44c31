"""monkeypatch.setenv and delenv, with parametrized values."""

import pytest

from myapp.settings import get_db_url

IN_MEMORY = "sqlite:///:memory:"

OTHER_NAMES = [
    "DATABASE",
    "DATABASE_URI",
    "DATABASE_DSN",
    "DB_URL",
    "DB_URI",
    "DSN",
    "SQLALCHEMY_DATABASE_URI",
    "SQLALCHEMY_DATABASE_URL",
    "TEST_DATABASE_URL",
    "DATABASE_URL_TEST",
    "DEFAULT_DATABASE_URL",
    "POSTGRES_URL",
    "PGURL",
    "URL",
]


@pytest.fixture
def nothing_set(monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://localhost/shop",
        "postgres://localhost/shop",  # the old spelling stays as it is
        "postgresql://Shop:PaSsWoRd@DB.example.com:5432/Shop",
        "postgresql://shop:p%40ss+word$HOME@localhost/shop?sslmode=require#x",
        "postgresql://localhost/shop/",
        "sqlite:///shop.db",
        IN_MEMORY,
    ],
)
def test_letter_for_letter(monkeypatch, url):
    monkeypatch.setenv("DATABASE_URL", url)

    assert get_db_url() == url


@pytest.mark.usefixtures("nothing_set")
def test_not_set():
    assert get_db_url() == IN_MEMORY


def test_empty(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "")

    assert get_db_url() == IN_MEMORY


@pytest.mark.parametrize("name", OTHER_NAMES)
@pytest.mark.usefixtures("nothing_set")
def test_another_variable_is_no_substitute(monkeypatch, name):
    monkeypatch.setenv(name, "postgresql://localhost/wrong")

    assert get_db_url() == IN_MEMORY


@pytest.mark.parametrize("name", OTHER_NAMES)
def test_another_variable_is_no_substitute_for_an_empty_one(monkeypatch, name):
    monkeypatch.setenv("DATABASE_URL", "")
    monkeypatch.setenv(name, "postgresql://localhost/wrong")

    assert get_db_url() == IN_MEMORY


@pytest.mark.parametrize("name", OTHER_NAMES)
def test_another_variable_does_not_win(monkeypatch, name):
    monkeypatch.setenv("DATABASE_URL", "postgresql://localhost/right")
    monkeypatch.setenv(name, "postgresql://localhost/wrong")

    assert get_db_url() == "postgresql://localhost/right"


def test_looks_anew_each_time(monkeypatch):
    seen = []
    for url in ["postgresql://localhost/a", "postgresql://localhost/b", "", "sqlite:///c.db"]:
        monkeypatch.setenv("DATABASE_URL", url)
        seen.append(get_db_url())
    monkeypatch.delenv("DATABASE_URL")
    seen.append(get_db_url())

    assert seen == [
        "postgresql://localhost/a",
        "postgresql://localhost/b",
        IN_MEMORY,
        "sqlite:///c.db",
        IN_MEMORY,
    ]
