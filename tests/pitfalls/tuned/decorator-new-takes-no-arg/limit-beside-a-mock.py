# One patch makes a mock, the other sets a number; the test has a parameter for each of them.
# --- upload/files.py
MAX_BYTES = 50_000_000


def store(name, data):
    raise OSError("no bucket")


def upload(name, data):
    if len(data) > MAX_BYTES:
        return "too large"
    store(name, data)
    return "stored"
# --- tests/test_files.py
from unittest.mock import patch

from upload.files import upload


@patch("upload.files.MAX_BYTES", 10)
@patch("upload.files.store")
def test_large_file_is_refused(mock_store, mock_max_bytes):
    assert upload("cat.png", b"x" * 11) == "too large"
    mock_store.assert_not_called()
