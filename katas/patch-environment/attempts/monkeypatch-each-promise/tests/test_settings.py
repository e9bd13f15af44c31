from myapp import settings


def test_set(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "mysql://Root@host")
    assert settings.get_db_url() == "mysql://Root@host"


def test_not_set(monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert settings.get_db_url() == "sqlite:///:memory:"


def test_empty(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "")
    assert settings.get_db_url() == "sqlite:///:memory:"
