# Hands patched mocks to the constructor of a parent mock and expects it to record their calls.
# --- ops/migrate.py
from ops import db


def migrate(version):
    db.lock()
    try:
        db.apply(version)
    finally:
        db.unlock()
# --- ops/db.py
def lock(): raise RuntimeError("no database")
def apply(version): raise RuntimeError("no database")
def unlock(): raise RuntimeError("no database")
# --- tests/test_migrate.py
import pytest

from ops.migrate import migrate


@pytest.fixture
def steps(mocker):
    return mocker.MagicMock(
        lock=mocker.patch("ops.migrate.db.lock"),
        apply=mocker.patch("ops.migrate.db.apply"),
        unlock=mocker.patch("ops.migrate.db.unlock"),
    )


def test_migration_happens_under_the_lock(steps, mocker):
    migrate(7)
    steps.assert_has_calls([mocker.call.lock(), mocker.call.apply(7), mocker.call.unlock()])
