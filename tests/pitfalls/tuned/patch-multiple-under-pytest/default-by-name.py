# Expects the mocks of patch.multiple as named parameters of a pytest function.
# --- backup/nightly.py
def dump():
    raise RuntimeError("no database")


def upload(path):
    raise RuntimeError("no network")


def run():
    path = dump()
    return upload(path)
# --- tests/test_nightly.py
from unittest.mock import DEFAULT, patch

from backup import nightly


@patch.multiple("backup.nightly", dump=DEFAULT, upload=DEFAULT)
def test_dump_is_uploaded(dump, upload):
    dump.return_value = "/tmp/db.sql"
    upload.return_value = "s3://night/db.sql"

    assert nightly.run() == "s3://night/db.sql"
    upload.assert_called_once_with("/tmp/db.sql")
