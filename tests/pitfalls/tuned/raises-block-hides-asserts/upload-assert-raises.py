# Checks the clean-up inside assertRaises, after the call that raises.
# --- media/upload.py
from media import storage


def upload(name, data):
    handle = storage.create(name)
    try:
        storage.write(handle, data)
    except OSError:
        storage.delete(handle)
        raise
    return handle
# --- media/storage.py
def create(name): raise NotImplementedError
def write(handle, data): raise NotImplementedError
def delete(handle): raise NotImplementedError
# --- tests/test_upload.py
import unittest
from unittest.mock import patch

from media.upload import upload


class UploadTests(unittest.TestCase):
    @patch("media.upload.storage")
    def test_broken_upload_is_removed(self, storage):
        storage.create.return_value = "h-12"
        storage.write.side_effect = OSError("disk full")
        with self.assertRaises(OSError) as caught:
            upload("cat.gif", b"GIF89a")
            self.assertIn("disk full", str(caught.exception))
            storage.delete.assert_called_once_with("h-12")
