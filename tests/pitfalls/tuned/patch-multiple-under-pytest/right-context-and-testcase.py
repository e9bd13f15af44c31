# Uses patch.multiple as a context manager, and as a decorator in a TestCase.
# --- backup/nightly.py
def dump():
    raise RuntimeError("no database")


def upload(path):
    raise RuntimeError("no network")


def run():
    path = dump()
    return upload(path)
# --- tests/test_nightly.py
from unittest import TestCase
from unittest.mock import DEFAULT, Mock, patch

from backup import nightly


class NightlyTest(TestCase):
    @patch.multiple("backup.nightly", dump=DEFAULT, upload=DEFAULT)
    def test_dump_is_uploaded(self, dump, upload):
        dump.return_value = "/tmp/db.sql"
        upload.return_value = "s3://night/db.sql"

        self.assertEqual(nightly.run(), "s3://night/db.sql")
        upload.assert_called_once_with("/tmp/db.sql")


def test_upload_gets_the_path():
    with patch.multiple("backup.nightly", dump=Mock(return_value="x.sql"), upload=DEFAULT) as mocks:
        nightly.run()
    mocks["upload"].assert_called_once_with("x.sql")
